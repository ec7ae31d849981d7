import { words } from "./concept";
import type { Concept } from "./concept";

/** Days on which nobody pays at the door. */
export const freeEntry: Concept = {
  id: "free-entry",
  names: words(`
    free entry, free admission, free days, free day, free entrance, free sundays, free museum, pay what you
    want, pay-what-you-want, freier eintritt, gratiseintritt, eintritt frei, gratistage, gratistag, kostenloser
    eintritt, entrée libre, entrée gratuite, entrées gratuites, gratuité, journées gratuites, dimanches
    gratuits, prix libre
  `),
  strong: words(`
    free entry, free admission, free entrance, free day at, free sunday, free weekend, free for everyone, free
    for all visitors, pay what you want, pay-what-you-want, pay what you can, pay as you wish, nobody pays,
    everyone walks in, anyone can walk in, walk in for nothing, come in for nothing, come in for free, get in
    free, get in for free, gets in free, gets in for nothing, waive the entrance, waive the ticket, doors open
    to everyone, doors are open to all, ticket desk stays closed, tills stay closed, admission on us, entrance
    costs nothing, ticket costs nothing, nothing to pay at the door, tickets at zero, open house sunday,
    freier eintritt, gratiseintritt, eintritt frei, eintritt ist frei, kostenloser eintritt, eintritt kostet
    nichts, gratistag, zahlt niemand, niemand zahlt, muss niemand zahlen, einfach hereinkommen, dürfen alle
    herein, alle dürfen hinein, für alle gratis, für alle kostenlos, kommen gratis, gratis ins museum, kostenlos
    ins museum, umsonst ins, zahl was du willst, zahlen sie was sie wollen, kassa bleibt geschlossen, kasse
    bleibt geschlossen, tag der offenen tür,
    entrée libre, entrée gratuite, entrée offerte, entrée est libre, entrée est gratuite, gratuit pour tous,
    gratuite pour tous, personne ne paie, nul ne paie, entre librement, entrent librement, entrer librement,
    entrer sans payer, dimanche gratuit, nuit gratuite, prix libre, portes ouvertes, chacun paie ce qu'il veut,
    payez ce que vous voulez, billetterie fermée
  `),
  also: words(`
    first sunday, at the desk, at the door, free, voluntary donation, coin in the box, walk in, donation box,
    families from the district, gratis, kostenlos, an der kassa, an der kasse, spendenbox, eintritt, ersten
    sonntag, hereinkommen, à la caisse, caisse, boîte à dons, librement, gratuit, billet
  `),
  slots: [
    words(
      `nobody pays, no one pays, without paying, leave your wallet, without a ticket, no till, personne ne paie, portefeuille, sans payer, niemand zahlt, ohne ticket, geldbörse, zero dollars, zéro dollar, nothing at the till`,
    ),
    words(
      `everyone, everybody, tout le monde, alle, the whole family, neighbours, voisine, nachbarn, whoever`,
    ),
    words(
      `walk in, come in, through the door, entrez, passe la porte, doors are open, kommen sie herein, durch die tür, the gates`,
    ),
  ],
};
