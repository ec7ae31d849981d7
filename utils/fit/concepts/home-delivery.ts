import { words } from "./concept";
import type { Concept } from "./concept";

/** Bringing it to people. */
export const homeDelivery: Concept = {
  id: "home-delivery",
  names: words(`
    home delivery, home deliveries, home-delivery, delivery to the door, door delivery, delivery service, food
    delivery, hauszustellung, hauszustellungen, heimlieferung, lieferservice, lieferdienst, zustellung nach
    hause, livraison à domicile, livraisons à domicile, livraison chez
  `),
  strong: words(`
    home delivery, home delivered, delivered to your door, deliver to the door, delivered to the door, delivers
    to the door, delivered to your home, deliver to homes, deliver to their home, bring it to your home, to your
    kitchen, to their kitchen, to their flat, to your flat, bags to their flat, bring the bags to, bring the
    shopping to, shopping to your, delivery riders, two riders, riders bring, delivery van for, delivery slot,
    delivery slots, delivery fee per, per drop, last mile, uber eats, deliveroo, doordash, lieferando, courier
    brings, order by phone until, order from the sofa, we bring it to you, we come to you,
    hauszustellung, heimlieferung, lieferservice, lieferdienst, lieferfenster, liefern nach hause, nach hause
    liefern, nach hause geliefert, bis vor die tür, vor die tür gestellt, vor die haustür, vor die wohnungstür,
    bis an die wohnungstür, bis in die küche, einkauf am nachmittag, fahrer bringt, fahrer bringen, wir bringen
    ihnen den einkauf, bringen den einkauf, botendienst,
    livraison à domicile, livré chez vous, livrés chez vous, livrer chez les clients, livrée à la porte, jusqu'à
    l'appartement, jusqu'à votre porte, jusque chez vous, apportent ses courses, apporte les courses, apportons
    vos courses, panier chez vous, créneau de livraison, frais de livraison, dernier kilomètre,
    vélo cargo jusqu, riders with cargo bikes, mit dem lastenrad nach hause
  `),
  also: words(`
    riders, flat, bags, per trip, slot, fee, van, order until noon, courier, afternoon, to their home, bis
    mittag, am nachmittag, fahrer, pro fahrt, einkauf, gestellt, cyclistes, courses, l'après-midi, commande
    avant midi,
    cargo bikes, lastenrad, lastenräder, vélo cargo, coursier
  `),
  slots: [
    words(
      `to the door, to their door, kitchen table, flat, apartment, front garden, at home, nach hause, wohnungstür, küchentisch, à domicile, chez eux, palier`,
    ),
    words(
      `patients, people, residents, families, pensioners, privat, patienten, familien, patients, particuliers`,
    ),
    words(
      `evening, saturday, ring the bell, van, slot, drop off, abends, lieferwagen, soir, camionnette, créneau, deliver, bring`,
    ),
  ],
};
