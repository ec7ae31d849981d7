import { words } from "./concept";
import type { Concept } from "./concept";

/** Paid space in the street and in the media. */
export const ads: Concept = {
  id: "ads",
  names: words(`
    billboards, billboard, tv ads, tv advertising, television advertising, radio ads, print advertising, print
    ads, newspaper ads, poster campaigns, banner ads, plakatwerbung, plakate, printanzeigen, radiowerbung,
    inserate, fernsehwerbung, bannerwerbung, affichage, publicité télé, annonces presse, spots radio, bannières
    publicitaires
  `),
  strong: words(`
    billboard, billboards, bus shelter, bus shelters, bus stop poster, tv ad, tv spot, television ad, 30-second
    spot, twenty seconds before the news, seconds before the news, radio ad, radio spot, radio jingle, full-page
    ad, full page ad, full page in the, half page in the, double-page spread, inside cover, back cover of,
    newspaper ad, magazine ad, advertorial, bus wrap, wrapped buses, wrap the tram, side of the bus, poster
    sites, posters along the, ring road posters, 18 sheets, 48-sheet, banner ads, pre-roll, prime time, airtime,
    plakatwand, plakatflächen, großflächen, city lights, litfaßsäule, tv-spot, fernsehspot, radiospot,
    hörfunkspot, sekunden vor den nachrichten, inserat, ganzseitige anzeige, ganze seite in, halbe seite in,
    doppelseite in, umschlagseite, zeitungsanzeige, printanzeige, buswerbung, straßenbahn bekleben,
    bannerwerbung, hauptabend,
    panneau d'affichage, panneaux 4x3, 4 par 3, abribus, flanc de bus, bus aux couleurs, spot télé, spot radio,
    spot de vingt secondes, secondes avant le journal, pleine page, demi-page, quatrième de couverture, annonce
    presse, publireportage, encart publicitaire, bannière publicitaire,
    campagne d'affichage, affichage urbain, plakatkampagne, plakatwerbung
  `),
  also: words(`
    column inches, media agency, media buy, poster, posters, ring road, before the news, spot, sendezeit,
    mediaagentur, anzeige, affiche, affiches, encart, régie,
    plakat, affichage, jingle
  `),
};
