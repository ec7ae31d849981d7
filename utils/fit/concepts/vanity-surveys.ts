import { words } from "./concept";
import type { Concept } from "./concept";

/** Numbers made for the newspapers. */
export const vanitySurveys: Concept = {
  id: "vanity-surveys",
  names: words(`
    vanity survey, vanity surveys, survey for press, surveys for press, surveys for headlines, pr surveys, press
    surveys, opinion polls, survey stories, umfragen für die presse, pr-umfragen, umfragen für schlagzeilen,
    meinungsumfragen, sondages pour la presse, sondages d'opinion, sondages de presse
  `),
  strong: words(`
    poll 2.000 adults, poll 1.000, poll 2.000, adults online, panel of 2.000, panel of 1.000, let a panel ask,
    panel ask, survey of 2.000 adults, ask 1.000 office workers, ask 1.000, ask 2.000, in ten admit, in ten
    bosses, in ten people, in ten managers, in ten britons, seven in ten, six in ten, eight in ten, four in ten,
    one in three admits, number for the papers, a number for the press, figure for the papers, figure that
    shocks, find a figure, funniest result, loudest number, shocking figure, headline figure, pieces of
    coverage, pitch it to radio, pitch to journalists, pitch it to journalists, pitch it to the, send it to the
    tabloids, to the tabloids, tabloids, newsjacking, survey says,
    institut fragt, institut befragt, repräsentativ befragt, repräsentative umfrage, 1.000 angestellte, 1.000
    österreicher, 2.000 deutsche, zahl für die presse, zahl für die zeitungen, lauteste zahl, schockierendste
    zahl, lustigste ergebnis, sieben von zehn, sechs von zehn, acht von zehn, jeder dritte chef, jeder zweite
    gibt zu, an die redaktionen, umfrage für die presse,
    sondage auprès de, sonder 1 000, interroger 1 000, interrogeons 1 000, institut interroge, français sur dix,
    sur dix avouent, sept sur dix, salariés sur dix, chiffre pour la presse, chiffre choc, chiffre le plus
    drôle, aux rédactions, retombées presse, faire la une, gros titres
  `),
  also: words(`
    poll, panel, survey, journalists, news, ceo quote, quote of our ceo, coverage, headline, online, radio
    stations, umfrage, redaktion, redaktionen, angestellte, presse, laute, befragt, sondage, rédactions,
    journalistes, institut,
    schlagzeile, boulevard
  `),
};
