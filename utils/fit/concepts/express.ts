import { words } from "./concept";
import type { Concept } from "./concept";

/** Faster than we can. */
export const express: Concept = {
  id: "express",
  names: words(`
    same-day, same day delivery, emergency service, 24/7, express, express delivery, overnight, overnight
    delivery, next-day promises, delivery promises, round the clock, notdienst, expresslieferung,
    expressversprechen, über-nacht, lieferversprechen, am selben tag, rund um die uhr, livraison express, le
    jour même, promesses de livraison, en 24 heures, urgence 24h, 24h/24
  `),
  strong: words(`
    same day, same-day, within the hour, within two hours, within 24 hours, in 24 hours, within one day, next
    day delivery, next morning, seven next morning, by seven next, by nine next, tomorrow on your, tomorrow
    morning at your, order today tomorrow, order by noon, order by 6 pm, order by 5 pm, ordered before noon,
    ordered today, here tomorrow, yours tomorrow, with you tomorrow, with you by breakfast, before breakfast, by
    breakfast, while you sleep, by tonight, next-hour, 24/7, 24 / 7, around the clock, round the clock, express
    delivery, express service, lightning fast, fastest in the country, or the freight costs, or the delivery is
    free, or your money back, or you get the freight back, drop everything and, guaranteed by,
    am selben tag, noch heute geliefert, noch heute verschickt, heute bestellt morgen, bis 18 uhr bestellt, bis
    17 uhr bestellt, bis mittag bestellt, bis 16 uhr bestellt, uhr bestellt, am nächsten morgen, am nächsten tag
    da, morgen da, morgen früh da, morgen auf der, über nacht geliefert, über nacht, binnen 24 stunden,
    innerhalb von 24 stunden, in 24 stunden, rund um die uhr, expressversand, blitzversand, binnen einer stunde,
    innerhalb einer stunde, wer länger wartet, oder geld zurück, bekommt die fracht zurück,
    le jour même, dans l'heure, sous 24 heures, en 24 heures, sous 24 h, en 24 h, jour et nuit, 24h/24, commandé
    avant midi, commandé avant 18, commandez avant, commandé aujourd'hui, livré demain, livrée demain, chez vous
    demain, demain à la première heure, demain matin chez vous, à la première heure, pendant la nuit, livraison
    express, ou remboursé, le port est remboursé, en un temps record,
    by express, express parcel, express shipping, express courier, per express, en express chez
  `),
  also: words(`
    urgent, rush, instantly, overnight, emergency, tomorrow, guaranteed, anywhere in the country, by noon,
    freight, fast, sofort, eilig, blitzschnell, morgen, werkbank, fracht, schnellste, urgence, immédiatement,
    demain, partout en france, retard,
    express, next day, ordered by
  `),
};
