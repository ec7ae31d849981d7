import { words } from "./concept";
import type { Concept } from "./concept";

/** Selling to the state. */
export const publicBuyers: Concept = {
  id: "public-buyers",
  names: words(`
    public tenders, public sector, public procurement, government contracts, government tenders, tenders,
    ausschreibungen, öffentliche ausschreibungen, öffentliche hand, öffentliche auftraggeber, behörden, appels
    d'offres, secteur public, marchés publics
  `),
  strong: words(`
    public tender, tender documents, tender deadline, call for tenders, invitation to tender, request for
    tender, bid for the council, bid to the council, government framework, framework agreement with, procurement
    portal, procurement office, contracting authority, lowest bid, sealed bid, sealed bids, bid bond, city
    council contract, lots 1 and 2, award criteria, eu threshold, annex 3, self-declaration form, ministry of
    defence, town hall wants, the town hall,
    ausschreibung, ausschreibungsunterlagen, vergabeverfahren, vergabeportal, vergabestelle, angebotsfrist,
    angebotsöffnung, leistungsverzeichnis, bietergemeinschaft, zuschlagskriterien, bestbieter, billigstbieter,
    bundesministerium, öffentlicher auftraggeber, rahmenvereinbarung, gemeindeamt, eigenerklärung,
    appel d'offres, appels d'offres, marché public, marchés publics, cahier des charges de la ville, dossier de
    candidature, acheteur public, commission d'attribution, critères d'attribution, moins-disant, mieux-disant,
    acte d'engagement
  `),
  also: words(`
    ministry, council, framework, bid, bids, lots, public body, ministerium, gemeinde, stadtverwaltung,
    landesregierung, bieter, formblatt, mairie, ministère, préfecture, candidature,
    behörde, collectivité, lot 1, los 1
  `),
};
