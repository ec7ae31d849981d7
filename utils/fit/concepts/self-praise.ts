import { words } from "./concept";
import type { Concept } from "./concept";

/** News about ourselves, in large words. */
export const selfPraise: Concept = {
  id: "self-praise",
  names: words(`
    awards, company news, self-praise, superlatives, superlative claims, press releases, press release, company
    anniversaries, anniversary posts, corporate news, image brochures, eigenlob, superlative,
    pressemitteilungen, firmennews, auszeichnungen, jubiläum, firmenjubiläum, firmenjubiläen, imagebroschüre,
    imagebroschüren, autopromotion, autocélébration, superlatifs, communiqués, récompenses, anniversaire de
    l'entreprise, plaquettes
  `),
  strong: words(`
    award-winning, award winning, we won the, won an award, win an award, wins award, shortlisted for, gala for
    the prize, press release, for immediate release, world-class, world class, best in class, best-in-class,
    market-leading, market leader, industry-leading, number one in, leading provider, leading firm, proud to
    announce, proud to share, we are delighted to announce, delighted to announce, thrilled to announce, excited
    to announce, our anniversary, we turn 25, years young, years of excellence, cutting-edge, state-of-the-art,
    unrivalled, unparalleled, unique in the world, second to none, none better, best team in, best in the
    country, our ceo on stage with, congratulations to us, pat on the back,
    preisgekrönt, preisgekrönte, ausgezeichnet als, wurden ausgezeichnet, gewinnen den preis, haben den preis
    gewonnen, auszeichnung für uns, pressemitteilung, weltklasse, marktführer, marktführend, branchenführend,
    nummer eins in, nr. 1 in, führender anbieter, führende kanzlei, wir sind stolz, stolz verkünden, voller
    stolz, wir freuen uns bekannt zu geben, freuen uns mitzuteilen, jahre exzellenz, jahre erfolg, wir feiern
    geburtstag, unser jubiläum, einzigartig, unschlagbar, weltweit einmalig, unübertroffen, bahnbrechend,
    lauréat du prix, avons remporté, remporte le prix, communiqué de presse, classe mondiale, leader du marché,
    numéro un de, n° 1 de, nous sommes fiers, fiers d'annoncer, fière d'annoncer, avons le plaisir d'annoncer,
    inégalé, inégalée, révolutionnaire, unique au monde, hors pair, fêtons nos, notre anniversaire, ans
    d'excellence,
    revolutionary product, vin primé, équipe primée
  `),
  also: words(`
    award, awards, proud, excellence, passion, greatest, best, ultimate, jury, prize, celebrate, auszeichnung,
    stolz, leidenschaft, beste, jubiläum, preis, récompense, fiers, fierté, meilleur, prix,
    trophy, revolutionary, trophée
  `),
};
