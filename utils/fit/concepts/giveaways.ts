import { words } from "./concept";
import type { Concept } from "./concept";

/** Prizes and presents. */
export const giveaways: Concept = {
  id: "giveaways",
  names: words(`
    giveaway, giveaways, prize draw, prize draws, contest, contests, competitions with prizes, raffle, raffles,
    sweepstake, sweepstakes, freebies, merch, merchandise, swag, promotional gifts, gewinnspiel, gewinnspiele,
    verlosung, verlosungen, glücksrad, glücksräder, werbegeschenke, gratiszugaben, jeu-concours, jeux-concours,
    tirage au sort, tirages au sort, cadeaux publicitaires, goodies, loterie, concours avec
  `),
  strong: words(`
    giveaway, give away, prize draw, draw a winner, draw the winner, draw one name, name out of a hat, out of
    the hat, out of the bowl, cards in the bowl, raffle, raffle tickets, tombola, sweepstake, win one of, chance
    to win, you could win, enter to win, everyone who enters, in with a chance, tag a friend, tag three friends,
    like and share, comment below to, first 100 people get, first fifty get, gets a free, free gift, goodie bag,
    goody bag, goodie bags, branded mug, branded mugs, branded fleece, branded socks, branded bottles, mugs with
    our logo, socks with our logo, umbrellas with our logo, tote bag, tote bags, merch, swag, stocking fillers,
    lucky winner, lucky dip, scratch card, scratch cards, wheel of fortune, spin the wheel, take home an ipad,
    ipad for, weekend in a spa for,
    gewinnspiel, verlosung, verlosen, wir verlosen, verlost wird, ausgelost, auslosung, ziehen einen namen,
    ziehen die gewinnerin, namen aus dem topf, lostopf, los ziehen, lose verkaufen, zu gewinnen, zu gewinnen
    gibt, wer mitmacht, alle teilnehmer nehmen, nehmen an der ziehung, werbegeschenk, werbegeschenke, glücksrad,
    glückshafen, rubbellos, mitmachen und gewinnen, jahresvorrat, hauptpreis, thermobecher mit logo, tassen mit
    logo, socken mit unserem logo,
    jeu-concours, jeu concours, tirage au sort, tirer au sort, tiré au sort, tirons au sort, tirées au sort, à
    gagner, tentez de gagner, tentez votre chance, un ipad pour, cadeau offert, goodies, grattez, ticket à
    gratter, roue de la fortune, tourner la roue, urne avec les cartes, mugs à notre logo, gros lot, heureux
    gagnant,
    gewinne ein, gewinne eine, gewinnen sie ein, gewinnen sie eine, gewinnen sie einen, gagnez un, gagnez une,
    gagnez votre, win a prize, win a weekend, win a trip, win a week, win a bike, win an ipad, win a voucher,
    win a year, win a holiday, win a night, win tickets, win two tickets, win a box, win a hamper, win a set,
    win a dinner
  `),
  also: words(`
    prize, prizes, winner, free, gift, gifts, lucky, draw, enter, tag, preis, gewinner, gewinnerin, ziehung,
    gratis, geschenk, los, lose, cadeau, lot, lots, gagnant, gagnante, gratuit, sort,
    win a, win an, takes home a, giving away, could win, losen aus, gewinnen, gagnez
  `),
  slots: [
    words(
      `win, winner, winners, draw, glass bowl, lucky, gewinnen, gewinnt, lostopf, gezogen, gagner, gagnant, tirer, chapeau`,
    ),
    words(
      `leave your address, email address, business card, fill in the card, drop your card, adresse, visitenkarte, ausfüllen, laisser votre, carte de visite, coordonnées`,
    ),
    words(
      `hamper, weekend for two, voucher for, tickets for two, basket, geschenkkorb, wochenende für zwei, panier garni, week-end pour deux, a pair of tickets, tablet to`,
    ),
  ],
};
