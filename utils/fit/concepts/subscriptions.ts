import { words } from "./concept";
import type { Concept } from "./concept";

/** Things that come every month. */
export const subscriptions: Concept = {
  id: "subscriptions",
  names: words(`
    subscription, subscriptions, subscription box, subscription boxes, monthly box, monthly boxes, auto-renewal,
    membership fees, boxes by post, abo, abos, abonnement, abonnements, abo-box, aboboxen, monatsbox, box
    mensuelle
  `),
  strong: words(`
    subscribe and save, subscribe & save, monthly box, monthly parcel, weekly box, box every month, parcel every
    month, parcel every week, parcel each month, delivered every month, arrives every month, comes every friday,
    comes every week, comes every month, every month until, every week until, charge the card each month, charge
    the card every month, charged every month, billed monthly, renews automatically, auto-renew, renews each,
    repeat order, standing order for, pause or cancel, pause it or cancel, cancel any time, cancel anytime,
    until they tell us to pause, until they cancel, of the month club, box of the month,
    abo, abos, abonnement, abobox, im abo, monatsbox, überraschungsbox, jeden monat ein paket, jeden monat eine
    kiste, jede woche ein paket, jede woche eine kiste, monatlich ein paket, automatisch abgebucht, automatisch
    verlängert, verlängert sich automatisch, bis man pausiert, pausiert oder kündigt, pausieren oder kündigen,
    monatlich kündbar, jederzeit kündbar,
    sur abonnement, s'abonner à la box, box mensuelle, chaque mois un colis, chaque mois un panier, un colis par
    mois, colis mensuel, prélevé automatiquement, prélevée chaque mois, prélèvement mensuel, reconduction
    tacite, reconduit automatiquement, met en pause, mettre en pause, résilie quand, résiliable à tout moment
  `),
  also: words(`
    each month, every month, every friday, every week, choose once, pause, parcel, automatically, monthly,
    recurring, jeden monat, jede woche, pausiert, kündigt, abgebucht, paket, monatlich, chaque mois, colis,
    résilie, tous les mois,
    subscription
  `),
};
