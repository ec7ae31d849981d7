import { words } from "./concept";
import type { Concept } from "./concept";

/** The product for nothing, to begin with. */
export const freeTrial: Concept = {
  id: "free-trial",
  names: words(`
    free trial, free trials, free pilot, free pilots, freemium, free plan, free tier, free test, free samples,
    free proof of concept, pilots for free, unpaid pilots, free version, gratistest, gratisversion, gratispilot,
    kostenlose testphase, kostenlose testphasen, kostenlose tests, kostenlose pilotprojekte, kostenlose version,
    testphase, gratisprobe, probemonat, essai gratuit, essais gratuits, pilote gratuit, pilotes gratuits,
    version gratuite, échantillons gratuits
  `),
  strong: words(`
    free trial, free pilot, freemium, free plan, free tier, free version, free sample, free samples, free proof
    of concept, free poc, try it free, try for free, try it for nothing, test it for free, use it for free, use
    it for nothing, use the whole product, pilot at no cost, trial at no cost, trial period, 14-day trial,
    30-day trial, days free, weeks free, months free, first month free, first three months free, first month is
    free, pay nothing until, pays nothing until, and pay nothing, cost them nothing until, costs nothing until,
    until then there is no contract, talk about money in, talk about money later, talk about the price later,
    invoice only if, only get an invoice if, only pay if, pay only if, only pay when they, invoice if they
    finish, on us for three months, on us until, month is on us, months are on us, first month on us, group on
    us, third group on us, licences on us, seats on us, pilot on us, course is on us, course on us, waive the
    fee for the pilot,
    gratistest, gratispilot, gratismonat, gratisversion, gratis testen, gratis ausprobieren, kostenlos testen,
    kostenlos ausprobieren, kostenlose testphase, kostenlose version, testzugang, probemonat, probezugang,
    schnupperkurs, schnupperstunde, schnuppermonat, probestunde, probelektion, monate gratis, wochen gratis,
    tage gratis, tage kostenlos, monate kostenlos, ersten monate kostenlos, verlangen wir keinen cent, zahlen
    vorerst nichts, zahlen bis dahin nichts, zahlt bis juni nichts, bezahlt wird erst wenn, reden wir im juli
    über geld, später über geld, dann über geld, über geld reden wir, reden wir über geld, geht auf uns,
    essai gratuit, essayer gratuitement, essayez gratuitement, tester gratuitement, testez gratuitement, version
    gratuite, période d'essai, pilote gratuit, pilote offert, mois gratuits, mois gratuit, mois d'essai,
    échantillon gratuit, ne paient rien jusqu, ne paie rien jusqu, ne payez rien, on parlera d'argent, parlons
    d'argent plus tard, facture seulement si, cours d'essai, séance d'essai
  `),
  also: words(`
    trial, free, pay nothing, for nothing, sample, no contract, invoice, until june, on us, if they like it, if
    the nurses like it, eight weeks, testphase, wenn es gefällt, gratis, kostenlos, keinen cent, rechnung, über
    geld, vertrag, essai, gratuit, gratuitement, offert, rien, pilote
  `),
};
