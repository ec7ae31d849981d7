import type { Concept } from "./concept";
import { ads } from "./ads";
import { blockbusters } from "./blockbusters";
import { calendarDays } from "./calendar-days";
import { chefs } from "./chefs";
import { climateClaims } from "./climate-claims";
import { coldContact } from "./cold-contact";
import { consumerCredit } from "./consumer-credit";
import { consumers } from "./consumers";
import { countries } from "./countries";
import { dataSale } from "./data-sale";
import { diy } from "./diy";
import { doors } from "./doors";
import { events } from "./events";
import { express } from "./express";
import { fear } from "./fear";
import { financing } from "./financing";
import { freeEntry } from "./free-entry";
import { freeTrial } from "./free-trial";
import { freeWork } from "./free-work";
import { gadgets } from "./gadgets";
import { gates } from "./gates";
import { giftGuides } from "./gift-guides";
import { giveaways } from "./giveaways";
import { hackathons } from "./hackathons";
import { healthClaims } from "./health-claims";
import { hiring } from "./hiring";
import { homeDelivery } from "./home-delivery";
import { kids } from "./kids";
import { loyalty } from "./loyalty";
import { ownApps } from "./own-apps";
import { politics } from "./politics";
import { priceCut } from "./price-cut";
import { priceGuarantee } from "./price-guarantee";
import { privateLabel } from "./private-label";
import { publicBuyers } from "./public-buyers";
import { reach } from "./reach";
import { remoteAdvice } from "./remote-advice";
import { resellers } from "./resellers";
import { rivals } from "./rivals";
import { seasonalSale } from "./seasonal-sale";
import { selfPraise } from "./self-praise";
import { singleDeals } from "./single-deals";
import { smallCustomers } from "./small-customers";
import { stars } from "./stars";
import { studentDiscount } from "./student-discount";
import { subscriptions } from "./subscriptions";
import { switchBonus } from "./switch-bonus";
import { trends } from "./trends";
import { ugcContests } from "./ugc-contests";
import { vanitySurveys } from "./vanity-surveys";
import { vicePartners } from "./vice-partners";

/** THE LIST. A new concept is a file beside this one and a line here. */
export const concepts: readonly Concept[] = [
  priceCut,
  seasonalSale,
  priceGuarantee,
  switchBonus,
  financing,
  consumerCredit,
  loyalty,
  subscriptions,
  freeTrial,
  freeWork,
  freeEntry,
  studentDiscount,
  rivals,
  events,
  hackathons,
  countries,
  trends,
  gadgets,
  smallCustomers,
  consumers,
  singleDeals,
  publicBuyers,
  doors,
  coldContact,
  stars,
  chefs,
  kids,
  vicePartners,
  politics,
  calendarDays,
  giveaways,
  ugcContests,
  giftGuides,
  healthClaims,
  climateClaims,
  selfPraise,
  reach,
  fear,
  ads,
  gates,
  vanitySurveys,
  hiring,
  express,
  homeDelivery,
  resellers,
  privateLabel,
  diy,
  ownApps,
  dataSale,
  blockbusters,
  remoteAdvice,
];
