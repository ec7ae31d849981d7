import { words } from "./concept";
import type { Concept } from "./concept";

/** Advice and first hours for nothing. */
export const freeWork: Concept = {
  id: "free-work",
  names: words(`
    free consultation, free consultations, free advice, free audit, free audits, free assessment, free workshop,
    free workshops, pro bono, unpaid work, free first hour, kostenlose beratung, kostenlose beratungen,
    kostenlose erstberatung, gratisberatung, kostenlose workshops, unbezahlte arbeit, consultation gratuite,
    consultations gratuites, conseil gratuit, audit gratuit, premier rendez-vous gratuit
  `),
  strong: words(`
    free consultation, free advice, free audit, free assessment, free check-up, free health check of, free
    review of your, free workshop, pro bono, first hour free, first hour is free, first hour on us, first
    session free, first session is free, first session on us, first call is free, first meeting is free, initial
    consultation free, half an hour for free, hour for nothing, unpaid pitch, spec work, work for nothing,
    kostenlose beratung, kostenlose erstberatung, kostenloses erstgespräch, gratisberatung, gratis-check,
    gratischeck, erste stunde gratis, erste stunde kostenlos, erste stunde kostet nichts, erste stunde geht auf
    uns, erstgespräch kostenlos, unbezahlter pitch, honorarfrei, unentgeltliche beratung,
    consultation gratuite, conseil gratuit, audit gratuit, diagnostic gratuit, première heure gratuite, première
    heure offerte, premier rendez-vous gratuit, premier rendez-vous offert, séance offerte, atelier gratuit
  `),
  also: words(`
    free, for nothing, first hour, on us, complimentary, gratis, kostenlos, erste stunde, unentgeltlich,
    gratuit, offerte, première heure
  `),
};
