import { words } from "./concept";
import type { Concept } from "./concept";

/** Promises to be the cheapest. */
export const priceGuarantee: Concept = {
  id: "price-guarantee",
  names: words(`
    price guarantee, price guarantees, price match, price matching, best price guarantee, lowest price promise,
    price promise, never knowingly undersold, bestpreisgarantie, tiefpreisgarantie, preisgarantie, bestpreis,
    garantie du meilleur prix, meilleur prix garanti, prix garantis, garantie de prix, alignement des prix
  `),
  strong: words(`
    price guarantee, price match, price promise, best price guaranteed, lowest price guaranteed, lowest price
    promise, cheapest in town, cheapest on the market, pay you the difference, pay the difference back, refund
    the difference, refund you the difference, give you the difference, double the difference, seen it cheaper,
    seen it for less, find it cheaper, found it cheaper, found it for less, cheaper elsewhere, for less
    elsewhere, lower price elsewhere, beat any price, beat any quote, match any price, match any quote, we will
    match it, bring us the leaflet, bring us their quote, show us a lower,
    preisgarantie, bestpreisgarantie, tiefpreisgarantie, bestpreis garantiert, tiefstpreis, günstigster preis
    garantiert, woanders günstiger, woanders billiger, anderswo günstiger, anderswo billiger, günstiger gesehen,
    billiger gesehen, günstiger gefunden, erstatten die differenz, erstatten ihnen die differenz, differenz
    zurück, differenz auf den cent, differenz erstatten, wir ziehen mit dem preis, unterbieten jedes angebot,
    unterbieten jeden preis,
    garantie de prix, meilleur prix garanti, prix le plus bas garanti, moins cher ailleurs, vu moins cher,
    trouvé moins cher, trouvez moins cher, remboursons la différence, rembourse la différence, rembourser la
    différence, remboursement de la différence, différence remboursée, nous nous alignons, on s'aligne, alignons
    nos prix
  `),
  also: words(`
    elsewhere, difference, cheaper, leaflet, thirty days, undercut, differenz, woanders, günstiger, erstatten,
    ailleurs, différence, sous trente jours, remboursons
  `),
};
