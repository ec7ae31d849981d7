import { words } from "./concept";
import type { Concept } from "./concept";

/** Something that one customer gets and nobody else. */
export const singleDeals: Concept = {
  id: "single-deals",
  names: words(`
    custom version, custom versions, custom development, custom features, custom builds, special version,
    special versions, special features for single, bespoke versions, one-off features, exclusive deal, exclusive
    deals, exclusivity, exclusivity agreements, exclusive contracts, special requests, individualentwicklung,
    individualentwicklungen, sonderlösungen, sonderversionen, sonderwünsche, exklusivverträge, exklusivität,
    exklusivvereinbarungen, développements spécifiques, développement sur mesure, versions spéciales,
    exclusivité, contrats d'exclusivité
  `),
  strong: words(`
    custom version, custom build, custom feature, custom features, custom fields nobody else, bespoke version,
    bespoke build, bespoke feature, special build, special version, one-off feature, build a screen just for,
    just for them, only for them, only for this customer, for them alone, for a single customer, single account,
    a build of their own, version of their own, branch of their own, release plan of their own, separate
    release, separate build, separate branch, fork for, fork the product, keep it out of the main product, out
    of the main product, nobody else gets, nobody else sees, exclusively for, sole rights, exclusive for two
    years, hard-code, they would pay if we build, would pay if we build,
    sonderversion, sonderlösung, sonderwunsch, sonderentwicklung, individualentwicklung, extrawurst, nur für sie
    bauen, nur für diesen kunden, nur für einen kunden, nur für sie, eigens für, eigene version für, eigener
    build, eigener zweig, niemand sonst bekommt, exklusiv für, exklusivrecht, exklusivität, exklusivvertrag,
    exklusivvereinbarung, maßgeschneiderte version,
    version sur mesure, version spéciale, développement spécifique, développement sur mesure, rien que pour eux,
    uniquement pour eux, pour ce seul client, un seul client, personne d'autre ne, en exclusivité, droits
    exclusifs, branche à part,
    exclusivity for, grant exclusivity, promise exclusivity, exclusivité de
  `),
  also: words(`
    exclusive, bespoke, custom, one-off, just for, their own, main product, two years, promise that no other,
    only they, maske, exklusiv, extra für, zwei jahre, zusagen, sur mesure, exclusif, spécial, à part,
    for one customer, exclusivity, exclusivité
  `),
};
