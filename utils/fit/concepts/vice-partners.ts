import { words } from "./concept";
import type { Concept } from "./concept";

/** Money from drink, bets and smoke. */
export const vicePartners: Concept = {
  id: "vice-partners",
  names: words(`
    alcohol, beer sponsor, beer sponsors, gambling, betting, betting partners, betting sponsors, tobacco,
    casino, casinos, vaping, alkohol, alkoholwerbung, glücksspiel, wettanbieter, sportwetten, tabak,
    tabakkonzerne, alcool, jeux d'argent, paris sportifs, tabac
  `),
  strong: words(`
    brewery offers, brewery would, brewery pays, brewery wants, brewery as, brewery on the, from the brewery,
    distillery would, whisky, whiskey, vodka, gin brand, rum brand, beer brand, beer tent, beer sponsor, beer
    partner, beer on every table, free shots, tequila, online casino, casino offers, casino, bookmaker,
    bookmakers, bookie, betting shop, betting firm, betting partner, betting odds, free bet, free bets, sports
    bets, odds on our, lottery company, slot machines, poker, cigarette, cigarettes, cigar lounge, cigars, vape
    brand, vapes, e-cigarettes, champagne house, wine merchant pays, drinks company,
    brauerei bietet, brauerei zahlt, brauerei will, brauerei als, von der brauerei, schnapsbrenner, schnaps,
    biermarke, bierzelt, biersponsor, freibier, wodka, online-casino, wettanbieter, wettbüro, sportwetten,
    wettquoten, gratiswette, buchmacher, spielautomaten, tabakkonzern, zigaretten, zigarrenlounge, e-zigaretten,
    sektkellerei,
    brasserie propose, brasserie paie, la brasserie offre, marque de bière, bière offerte, casino en ligne,
    opérateur de paris, paris sportifs, cotes du match, machines à sous, cigarettier, vapoteuse, maison de
    champagne,
    distillery pays, distillery offers, distillery wants, tobacco company, tobacco brand
  `),
  also: words(`
    brewery, beer, sleeve, pitch-side, odds, bet, wine, logo on the invitation, bids, offers twice, for the
    sleeve, sponsor, brauerei, bier, ärmel, banner, wein, wetten, brasserie, bière, vin, pari, manche, panneaux,
    breweries, distillery, tobacco, destillerie, brennerei, distillerie
  `),
};
