import { words } from "./concept";
import type { Concept } from "./concept";

/** The sales of a season in shops. */
export const seasonalSale: Concept = {
  id: "seasonal-sale",
  names: words(`
    seasonal sale, seasonal sales, summer sale, winter sale, january sale, january sales, clearance sale,
    end-of-season sale, boxing day, saisonale ausverkäufe, schlussverkauf, sommerschlussverkauf,
    winterschlussverkauf, ausverkauf, abverkauf, black friday, soldes, soldes d'été, soldes d'hiver, déstockage,
    clearance sales
  `),
  strong: words(`
    seasonal sale, summer sale, winter sale, january sale, january sales, spring sale, clearance rail, end of
    season, stock clearance, boxing day, cyber week, red tag, red tags, red stickers, sale rail, final
    reductions, further reductions, marked down, down by a third, down by half, by a third on, by half on,
    reduced by a third, reduced by half, everything must go, up to half off, last pieces, last sizes, until the
    shelves are empty, until the rails are empty, outlet price, mid-season,
    schlussverkauf, ausverkauf, abverkauf, räumungsverkauf, winterschlussverkauf, sommerschlussverkauf, alles
    muss raus, herabgesetzt, heruntergesetzt, reduzierte ware, um die hälfte reduziert, um ein drittel
    reduziert, rote etiketten, rote preisschilder, restposten, lagerräumung, outletpreis,
    les soldes, démarque, démarqué, démarqués, deuxième démarque, déstockage, liquidation totale, tout doit
    disparaître, étiquettes rouges, dernières tailles, fin de série, fins de série, moins un tiers, d'un tiers
    dès, jusqu'à moitié prix,
    soldes d'été, soldes d'hiver, période de soldes, clearance sale
  `),
  also: words(`
    left from autumn, left over, leftover stock, shelves are empty, rails, by half, by a third, last season,
    reduced, stock, boxing, january, übrig ist, vom herbst, um die hälfte, um ein drittel, reduziert, etiketten,
    jänner, saisonende, reste de, tout ce qui reste, moitié, d'un tiers, portant, fin de saison,
    clearance, markdown, rotstift
  `),
};
