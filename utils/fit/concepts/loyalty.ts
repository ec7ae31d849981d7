import { words } from "./concept";
import type { Concept } from "./concept";

/** Points, stamps and clubs. */
export const loyalty: Concept = {
  id: "loyalty",
  names: words(`
    loyalty, loyalty points, loyalty programme, loyalty program, loyalty card, reward card, reward cards, reward
    points, bonus points, points scheme, stamp card, stamp cards, customer club, frequent flyer, treueprogramm,
    treuepunkte, treuekarte, bonuspunkte, bonusprogramm, stempelkarte, kundenkarte, kundenclub, sammelpunkte,
    programme de fidélité, points de fidélité, carte de fidélité, fidélité, club clients
  `),
  strong: words(`
    loyalty card, loyalty point, loyalty programme, loyalty program, loyalty scheme, reward card, reward points,
    rewards club, rewards programme, rewards program, stamp card, punch card, stamp for each, stamp for every,
    stamps on the card, tenth is free, tenth coffee free, tenth cup, ninth is free, sixth is free, every tenth,
    collect points, collect a star, collect stars, collect stamps, earn points, earn stars, earn miles, points
    for each, points for every, point for every, point for each, double points, redeem points, swap points, swap
    stars, swap their points, silver to gold, gold tier, gold member, gold status, silver status, status points,
    bonus points, bonus miles, birthday treat for members, members' club,
    treuepunkte, treuekarte, treueprogramm, bonuspunkte, bonusprogramm, bonuskarte, stempelkarte, stempelpass,
    sammelpass, kundenkarte, kundenclub, vorteilskarte, vorteilsclub, punkte sammeln, sammelt punkte, sterne
    sammeln, punkte einlösen, für jeden kaffee ein stempel, für jeden einkauf einen punkt, zehnte aufs haus,
    zehnte ist gratis, zehnte geht aufs haus, jeder zehnte gratis, goldstatus, prämienpunkte, prämie aus dem
    katalog,
    carte de fidélité, points de fidélité, programme de fidélité, carte à tampons, carte de tampons, cumulez des
    points, cumuler des points, un point par euro, points cadeaux, dixième café offert, dixième offert, le
    dixième est offert, statut or, statut argent, club des habitués
  `),
  also: words(`
    stamp, tenth, points, star, stars, tier, gold, silver, members, each flat white, card, regulars, stempel,
    neun bechern, aufs haus, punkte, karten, treue, fidèles, tampon, carte, habitués, offert
  `),
};
