import { words } from "./concept";
import type { Concept } from "./concept";

/** Customers with hardly anybody. */
export const smallCustomers: Concept = {
  id: "small-customers",
  names: words(`
    small business, small businesses, small firms, small companies, under 10 staff, under 20 staff, under 50
    staff, under 80 staff, fewer than, sole trader, sole traders, freelancers, micro businesses,
    micro-businesses, independent shops, one-person, one-person businesses, hobbyists, start-ups, startups,
    kleinunternehmen, kleinunternehmer, kleinbetriebe, kleine betriebe, einzelunternehmer, selbstständige,
    freiberufler, kleinstbetriebe, weniger als zehn mitarbeiter, petites entreprises, tpe, indépendants,
    travailleurs indépendants, auto-entrepreneurs, moins de dix salariés
  `),
  strong: words(`
    small business, small businesses, sole trader, sole traders, freelancer, freelancers, freelance,
    self-employed, one-person, one person business, one-man band, one-woman, mom and pop, mom-and-pop,
    family-run shop, corner shop, corner shops, micro business, side hustle, team of two, team of three, team of
    four, team of five, tiny team, tiny teams, independent shop, independents, on the high street, your own
    boss, be your own boss, works on their own, work on their own, work on your own, working on your own, people
    who work on their own, kitchen table, from the kitchen table, bake at home, works from her kitchen, works
    from his garage, from her garage, single chair, one flower shop, one van, with one van, a van and a dog, do
    the books themselves, do your own books, does her own books, market stall, nail studio, plumber with, food
    truck, etsy,
    kleinunternehmen, kleinunternehmer, kleinbetrieb, kleinbetriebe, einzelunternehmer, einzelunternehmerin,
    ein-personen-unternehmen, epu, freiberufler, selbstständige, solo-selbstständige, familienbetrieb,
    greissler, zwei-mann-betrieb, ein-mann-betrieb, erste mitarbeiterin, erster mitarbeiter, am küchentisch,
    küchentisch, eigener chef, ihr eigener chef, nagelstudio, blumenladen, friseurin, friseursalon,
    würstelstand, marktstand, mit einem lieferwagen, zwei stühlen, einzelkämpferin, einzelkämpfer,
    petite entreprise, petites entreprises, tpe, travailleur indépendant, travailleurs indépendants,
    auto-entrepreneur, auto-entrepreneurs, micro-entrepreneur, petit commerce, petits commerces, à son compte, à
    leur compte, premier salarié, table de la cuisine, son propre patron, votre propre patron, petit atelier,
    salon de coiffure, la fleuriste
  `),
  also: words(`
    small, tiny, little, start-up, startup, solo, hobby, high street, cafe, independent, neighbourhood, own
    boss, first invoice, at home, couple who, klein, kleine, winzig, laden, tischler, gründerin, selbst, petit,
    petite, petits, minuscule, boutique, coiffeur, première facture,
    barber, hairdresser, florist, gründerinnen, one shop
  `),
};
