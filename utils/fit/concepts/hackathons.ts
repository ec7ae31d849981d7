import { words } from "./concept";
import type { Concept } from "./concept";

/** Contests for builders and founders. */
export const hackathons: Concept = {
  id: "hackathons",
  names: words(`
    hackathon, hackathons, hack day, hack days, pitch contest, pitch contests, pitch competition, pitch
    competitions, pitch night, pitch nights, start-up contest, startup competition, innovation challenge,
    innovation challenges, pitch-wettbewerb, pitch-wettbewerbe, gründerwettbewerb, gründerwettbewerbe,
    ideenwettbewerb, concours de start-up, concours de pitch, marathon de code
  `),
  strong: words(`
    hackathon, hackday, hack day, hack night, hack weekend, code jam, game jam, app contest, coding contest,
    coding marathon, coders, build something on our, teams of five build, build a prototype in, prototypes by
    sunday, 24 hours of coding, sleep on the floor, sleeping bags, energy drinks, pitch contest, pitch
    competition, pitch night, pitch their idea, pitch their ideas, pitch to a jury, founders pitch, minutes each
    on stage, minutes on stage, elevator pitch, demo day, startup night, start-up night, startup weekend,
    start-up weekend, founders night, show it to a jury, show to the jury, jury of investors, investors in the
    first row, winning team, winner takes home the cheque, takes home the cheque, lion's den, dragons' den,
    shark tank, ideas challenge, innovation challenge,
    programmierwettbewerb, programmiermarathon, ideenwettbewerb, gründerabend, gründernacht, gründerwettbewerb,
    startup-abend, start-up-abend, startup-nacht, pitch-abend, pitchabend, pitch-wettbewerb, drei minuten auf
    der bühne, minuten auf der bühne, jury aus dem vorstand, jury aus investoren, jury entscheidet, höhle der
    löwen, prototyp in 24 stunden, prototyp in 48 stunden, durchprogrammieren,
    marathon de code, week-end de code, concours de pitch, concours de start-up, soirée start-up, soirée pitch,
    minutes sur scène, devant un jury, le jury désigne, jury d'investisseurs, prototype en 24 heures, prototype
    en 48 heures
  `),
  also: words(`
    jury, founders, investors, teams of five, audience picks, on stage, cheque, prototype, winner, startup,
    start-up, start-ups, gründer, bühne, sieger, sieger bekommt, teams, investoren, prototyp, fondateurs, scène,
    gagnant, équipes, investisseurs,
    pitch, schlafsack, 48 hours
  `),
};
