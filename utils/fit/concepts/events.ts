import { words } from "./concept";
import type { Concept } from "./concept";

/** Stands at fairs. */
export const events: Concept = {
  id: "events",
  names: words(`
    trade show, trade shows, trade fair, trade fairs, exhibition stand, exhibition stands, booth, booths, expo,
    expos, conference stand, conference stands, conference sponsorship, sponsorship of events, events
    sponsorship, fair stands, messe, messen, messestand, messestände, messeauftritt, messeauftritte, fachmesse,
    fachmessen, ausstellerstand, salon professionnel, salons professionnels, foire, foires, stands sur,
    exhibiting at
  `),
  strong: words(`
    trade show, trade fair, trade-show, booth, a stand at, our stand at, at our stand, on our stand, book a
    stand, exhibitor, exhibit at, exhibiting at, exhibition hall, exhibition stand, expo stand, shell scheme,
    pop-up stand, floor space at, stand number, stand space, stand builder, pipe and drape, hall and stand,
    square metres near the entrance, square metres in hall, square meters in hall, metres in hall, square metre
    corner, corner stand, roll-ups, two roll-ups, pull-up banners, badge scanner, badge scanners, scan badges,
    scan their badges, lanyards, stand duty, duty on the stand, duty for three days, on duty for two days, demo
    machine on a plinth, visitors' list,
    messestand, messeauftritt, fachmesse, die messe, auf der messe, zur messe, eine messe, ausstellerplatz,
    ausstellerausweis, standbau, standbauer, standfläche, standgebühr, standdienst, standpersonal, messehalle,
    messetage, messeplanung, messebesucher, quadratmeter in halle, quadratmeter nahe am eingang, zwei rollups,
    rollups, eckstand, reihenstand,
    salon professionnel, notre stand, stand sur le salon, un stand, exposant, exposants, exposer au salon, la
    foire, hall d'exposition, parc des expositions, kakémono, kakémonos, mètres carrés dans le hall, mètres
    carrés près de l'entrée, lecteur de badges, badge exposant, monter le stand, tenir le stand,
    als aussteller
  `),
  also: words(`
    stand at, in hall, in halle, dans le hall, expo, fair, exhibition, badge, badges, stand, roll-up, plinth,
    square metres, square meters, organiser, organizer, summit, demo machine, for three days, leads, counter,
    halle, rollup, quadratmeter, besucherliste, veranstalter, kongress, theke, visitenkarten, drei tage, salon,
    hall, mètres carrés, organisateur, comptoir, quatre jours, machine de démonstration,
    aussteller
  `),
  slots: [
    words(
      `hall, aisle, square metres, square meters, m², halle, quadratmeter, gang, allée, mètres carrés, corner spot, stand`,
    ),
    words(
      `roll-up, roll-ups, banner, bar stools, counter, badge scanner, lanyards, theke, barhocker, comptoir, tabourets, kakémono, furniture`,
    ),
    words(
      `deposit, travel, hotel, early registration, set-up day, anzahlung, aufbau, anreise, acompte, montage, three days, visitors walk`,
    ),
  ],
};
