import { words } from "./concept";
import type { Concept } from "./concept";

/** Other companies by name, and what is wrong with them. */
export const rivals: Concept = {
  id: "rivals",
  names: words(`
    competitor, competitors, rivals, competition by name, comparison page, comparison pages, compare us with,
    versus page, versus pages, attack ads, competitor comparison, mitbewerber, wettbewerber, konkurrent,
    konkurrenten, konkurrenz, konkurrenzvergleich, anbietervergleich, concurrent, concurrents, concurrence,
    comparatif, comparaison avec
  `),
  strong: words(`
    comparison page, comparison table with, head to head with, feature by feature against, why people are
    switching, why customers switch, why they switch, why customers leave, people leave them, leave them for us,
    walk away from the big, came over to us, came to us from, switch from, switching from, better than the
    competition, better than the others, beats the competition, worse than us, what they do badly, what they do
    worse, where they fail, wherever they fail, they fail, their weak points, their weaknesses, they charge
    more, our ticks, their crosses, ticks and crosses, ticks on the left, a red cross, red crosses, green ticks
    for us, logo on the left ours, their logo, us and them, us versus them, them versus us, dear competitor, the
    truth about, the big two, the big three, alternative to, unlike the competition, unlike other providers,
    unlike the others, other providers charge, name and shame,
    im vergleich zu anderen anbietern, besser als die konkurrenz, besser als die anderen, alternative zu,
    umstieg von, vergleichstabelle, vergleichsseite, warum kunden wechseln, warum kunden zu uns, die wahrheit
    über, unsere häkchen, unseren häkchen, häkchen links, kreuze rechts, kreuzen der anderen, rote kreuze, was
    die anderen schlechter, was andere schlechter, schwächen der anderen, schwächen des marktführers, anders als
    die anderen anbieter, andere anbieter verlangen, der platzhirsch, platzhirsche, von dort zu uns gekommen,
    von der konkurrenz zu uns, wir gegen die,
    comparé à nos concurrents, meilleur que la concurrence, mieux que la concurrence, mieux que les autres,
    alternative à, tableau comparatif, pourquoi ils nous rejoignent, pourquoi les clients quittent, quittent
    pour nous, les quittent, la vérité sur, nos coches, leurs croix, croix rouges, leurs faiblesses, leurs
    points faibles, contrairement aux autres, ce que les autres font mal, nous contre eux, venus de chez
  `),
  also: words(`
    versus, vs, competitor, competition, rival, compared to, compared with, winner, outperform, overpriced,
    ticks, crosses, red cross, row by row, the other two, the others, theirs, the big ones, side by side with,
    konkurrenz, mitbewerber, wettbewerber, vergleich, sieger, häkchen, kreuze, die anderen zwei, anderen zwei
    anbieter, kreuzen, concurrence, concurrents, comparatif, vainqueur, les deux autres, coches, croix
  `),
};
