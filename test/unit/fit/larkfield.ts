/** A made-up seed merchant with two readers, and what tests of the fit engine need around it. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { groundOf } from "../../../utils/findings/ground";
import type { Ground, StrategyLists } from "../../../utils/findings/ground";
import type { Own } from "../../../utils/fit/meaning/experience";
import { experiencesOf, Reader } from "../../../utils/fit/meaning/reader";
import type { Experiences } from "../../../utils/fit/meaning/reader";
import type { Linkable } from "../../../utils/fit/meaning/strategy-cards";
import { readVectors } from "../../../utils/fit/meaning/vectors";
import type { Vectors } from "../../../utils/fit/meaning/vectors";
import { Goal } from "../../../utils/model/goal";
import { NotDoing } from "../../../utils/model/not-doing";
import { Persona } from "../../../utils/model/persona";
import { Pillar } from "../../../utils/model/pillar";
import { Stage } from "../../../utils/model/stage";
import { Workspace } from "../../../utils/model/workspace";

export const WORDS_FILE = new URL("../../../public/fit/words.bin", import.meta.url);

let read: Vectors | undefined;
/** The file of words, read once. */
export function vectors(): Vectors {
  return (read ??= readVectors(readFileSync(WORDS_FILE)));
}

const goal = { status: "active", why: "" };

export const larkfield: StrategyLists = {
  workspace: Workspace.parse({ id: "workspace", name: "Larkfield Seeds", locale: "en-GB" }),
  goals: [
    Goal.parse({
      ...{ ...goal, id: "g-school", code: "G1", name: "Schools grow a kitchen garden with us" },
      ...{ personaIds: ["p-teacher"], signals: ["kitchen garden", "classroom", "pupils"] },
    }),
    Goal.parse({
      ...{ ...goal, id: "g-winter", code: "G2", name: "Market growers order before winter" },
      ...{ personaIds: ["p-grower"], signals: ["winter order", "polytunnel", "bulk seed"] },
    }),
  ],
  personas: [
    Persona.parse({
      ...{ id: "p-teacher", name: "Tove, primary teacher", short: "Primary teacher" },
      ...{ job: "When spring term starts, fill one lesson a week without a car boot of compost." },
      ...{ signals: ["pupils", "lesson", "classroom", "term"], avoid: ["yield"] },
      ...{ questions: ["Does it fit into one lesson?", "What happens in the holidays?"] },
    }),
    Persona.parse({
      ...{ id: "p-grower", name: "Gus, market grower", short: "Market grower" },
      ...{ job: "When the beds are empty, fill them with what sells on Saturday." },
      ...{ signals: ["polytunnel", "germination", "harvest", "hectare"] },
    }),
  ],
  pillars: [
    Pillar.parse({
      ...{ id: "m-tray", name: "One tray, one lesson", claim: "A tray fits into one lesson." },
      ...{ signals: ["seed tray", "windowsill"], proof: ["Forty schools sowed in March"] },
    }),
    Pillar.parse({
      ...{ id: "m-soil", name: "Saved on our soil", claim: "Every seed was grown here before." },
      ...{ signals: ["own soil", "saved seed"] },
    }),
  ],
  stages: [
    Stage.parse({ id: "s-look", name: "Looks around", nextSteps: ["read the leaflet"] }),
    Stage.parse({ id: "s-order", name: "Orders", nextSteps: ["sign the order form"] }),
  ],
  campaigns: [],
  notDoing: [
    NotDoing.parse({ id: "n-lawn", text: "Lawn seed", why: "No margin.", signals: ["lawn seed"] }),
  ],
  disagreements: [],
  versions: [],
  people: [],
  teams: [],
  rituals: [],
  workflows: [],
  evidence: [],
};

/** The merchant's strategy, changed by a test. */
export function ground(over: Partial<StrategyLists> = {}): Ground {
  return groundOf({ ...larkfield, ...over });
}

export function readerOf(strategy: Linkable = larkfield, experiences: Experiences = {}): Reader {
  return new Reader(strategy, "en", vectors(), experiences);
}

export function taught(pieces: readonly Own[], strategy: Linkable = larkfield): Experiences {
  return experiencesOf(pieces, strategy, "en", vectors());
}

const VOCABULARY =
  "kitchen garden|classroom|pupils|lesson|term|polytunnel|germination|harvest|hectare|bulk seed|winter order|seed tray|windowsill|own soil|teacher|grower|school|the|and|of|for|not|never|we|you|auditor|banana|Schule|Ernte|und|der|nicht|école|récolte|et|le|der Unterricht|العربية|日本語|😀|,|.|?|!|…|\"|”|'s|’|\n|\n\n|- |1.|  |\u0000|\ud800".split(
    "|",
  );

/** Texts out of words that stand in the strategy, others, other languages and signs. */
export const someText = (maxLength = 60): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...VOCABULARY), { maxLength }).map((words) => words.join(" "));

/** Anything a text may be. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: someText() },
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.string({ unit: "binary", maxLength: 300 }),
);

/** Own pieces, linked or not, now and then to what is not there. */
export const somePieces = fc.array(
  fc.record({
    title: someText(6),
    text: someText(30),
    linked: fc.record(
      {
        goal: fc.constantFrom("g-school", "g-winter", "gone", "__proto__"),
        persona: fc.constantFrom("p-teacher", "p-grower", "gone"),
        pillar: fc.constantFrom("m-tray", "m-soil"),
      },
      { requiredKeys: [] },
    ),
  }),
  { maxLength: 12 },
);
