import { words } from "./concept";
import type { Concept } from "./concept";

/** Selling through others for a share. */
export const resellers: Concept = {
  id: "resellers",
  names: words(`
    reseller, resellers, affiliate, affiliates, affiliate links, referral fees, commission partners, franchise,
    franchises, distributors, wiederverkäufer, provisionen, affiliate-links, vermittler, revendeurs,
    affiliation, liens affiliés, apporteurs d'affaires
  `),
  strong: words(`
    reseller, resellers, affiliate, affiliates, affiliate link, affiliate programme, referral fee, referral
    fees, finder's fee, kickback, commission for every, commission for each, commission on every, per cent of
    every sale, % of every sale, % of each sale, share of every sale, % for every customer they bring, for every
    customer they bring, for each customer they send, franchise, franchisee, franchisees, sell it under licence,
    sell on our behalf, sells on our behalf, value-added reseller, dealer margin, dealer network, dealers get,
    distributor margin,
    wiederverkäufer, vermittlungsprovision, provision für jeden, provision pro, prozent provision, % provision,
    % vom umsatz, für jeden vermittelten, pro vermitteltem kunden, tippgeber, tippgeberprovision,
    franchisenehmer, franchisepartner, händlermarge, händlernetz, vertrieb über händler, handelsvertreter,
    revendeur, revendeurs, commission par, commission sur chaque, % de commission, % sur chaque vente, apporteur
    d'affaires, apporteurs d'affaires, lien affilié, franchisé, franchisés, réseau de distributeurs, marge
    revendeur, pour chaque client apporté
  `),
  also: words(`
    commission, partner programme, partner program, dealers, margin, kick-back, provision, vermittler, händler,
    marge, partenaires, distributeur
  `),
};
