/** Facts for rules: a made-up chain of bicycle repair shops, and the sample's pieces on its anchor day. */
import { readFile } from "../../../utils/exchange";
import { linkFrom } from "../../../utils/exchange/assets-file";
import type {
  Finding,
  PieceFacts,
  Rule,
  WorkspaceFacts,
  WorkspaceRule,
} from "../../../utils/findings/contract";
import { findingsFor } from "../../../utils/findings/engine";
import { ownFacts, withOthers } from "../../../utils/findings/facts";
import type { Known } from "../../../utils/findings/facts";
import { groundOf } from "../../../utils/findings/ground";
import type { Ground, StrategyLists } from "../../../utils/findings/ground";
import { Neighbours } from "../../../utils/findings/neighbours";
import { profileOf } from "../../../utils/findings/profile";
import type { Profile } from "../../../utils/findings/profile";
import { Asset } from "../../../utils/model/asset";
import { Campaign } from "../../../utils/model/campaign";
import type { Closing } from "../../../utils/model/closing";
import { Disagreement } from "../../../utils/model/disagreement";
import { Goal } from "../../../utils/model/goal";
import { FlatLink } from "../../../utils/model/link";
import type { Link } from "../../../utils/model/link";
import { NotDoing } from "../../../utils/model/not-doing";
import { Person, Team } from "../../../utils/model/people";
import { Persona } from "../../../utils/model/persona";
import { Pillar } from "../../../utils/model/pillar";
import { Ritual } from "../../../utils/model/ritual";
import { Stage } from "../../../utils/model/stage";
import { StrategyVersion } from "../../../utils/model/strategy-version";
import { Workflow } from "../../../utils/model/workflow";
import { Workspace } from "../../../utils/model/workspace";
import type { z } from "../../../utils/model/zod";
import { groundFrom, knownFrom } from "../../evaluate/evaluate";
import { ANCHOR, assetsJson, assetsText, must, strategyText } from "../brackenworks";

/** The day on which tests look. */
export const TODAY = ANCHOR;

type With<S extends z.ZodType> = Partial<z.input<S>>;

export const goal = (over: With<typeof Goal> = {}): Goal =>
  Goal.parse({ id: "g", code: "G9", name: "Riders come back", status: "active", why: "", ...over });
export const persona = (over: With<typeof Persona> = {}): Persona =>
  Persona.parse({ id: "p", name: "Ada, daily rider", short: "Daily rider", job: "", ...over });
export const pillar = (over: With<typeof Pillar> = {}): Pillar =>
  Pillar.parse({ id: "m", name: "Home by six", claim: "In by nine, home by six.", ...over });
export const campaign = (over: With<typeof Campaign> = {}): Campaign =>
  Campaign.parse({ id: "c", name: "Thaw", status: "active", goalId: "g", ...over });
export const notDoing = (over: With<typeof NotDoing> = {}): NotDoing =>
  NotDoing.parse({ id: "n", text: "Tandems", why: "Two a year.", ...over });
export const disagreement = (over: With<typeof Disagreement> = {}): Disagreement =>
  Disagreement.parse({
    ...{ id: "d", topic: "Lights", exactly: "Whether we lend lights", deciderId: "u-otto" },
    ...{ decideBy: "2026-02-27", status: "open", ...over },
  });
export const ritual = (over: With<typeof Ritual> = {}): Ritual =>
  Ritual.parse({ id: "r", name: "Bench talk", every: "week", ...over });
export const workspace = (over: With<typeof Workspace> = {}): Workspace =>
  Workspace.parse({ id: "workspace", name: "Spokehouse", locale: "en-GB", ...over });
/** A workflow that asks for the same at every step. */
export const asking = (...ask: string[]): Workflow =>
  Workflow.parse({
    ...{ id: "w-default", graceDays: 3 },
    steps: ["idea", "draft", "review", "live", "retired"].map((status) => ({ status, ask })),
  });

/** Six shops that mend bicycles: two readers, two goals, one campaign with parts, three decisions. */
export const spokehouse: StrategyLists = {
  workspace: workspace({ rivals: ["Pedalwerk"] }),
  goals: [
    goal({
      ...{ id: "g-winter", code: "G1", name: "More riders through the winter", priority: 1 },
      ...{ personaIds: ["p-rider"], signals: ["winter check", "wet brakes", "salted roads"] },
      ...{ startOn: "2025-09-01", ownerId: "u-mia" },
    }),
    goal({
      ...{ id: "g-depot", code: "G2", name: "Depots stay with us", priority: 2 },
      ...{ personaIds: ["p-fleet"], signals: ["service contract", "depot visit", "standstill"] },
      ...{ startOn: "2025-09-01", ownerId: "u-mia" },
    }),
  ],
  personas: [
    persona({
      ...{ id: "p-rider", signals: ["puncture", "commute", "rush hour", "mudguard", "bell"] },
      ...{ questions: ["Will it be ready tonight?"], confidence: "good" },
    }),
    persona({
      ...{ id: "p-fleet", name: "Bo, fleet keeper", short: "Fleet keeper", confidence: "good" },
      signals: ["cargo bikes", "spare wheels", "delivery round", "courier", "axle"],
    }),
  ],
  pillars: [
    pillar({
      id: "m-six",
      proof: ["Nine of ten repairs leave the same day", { text: "Forty wheels on every wall" }],
      signals: ["same day"],
    }),
  ],
  stages: [
    Stage.parse({ id: "s-aware", name: "Aware", nextSteps: ["read the guide"] }),
    Stage.parse({ id: "s-decide", name: "Decide", nextSteps: ["sign the agreement"] }),
  ],
  campaigns: [
    campaign({
      ...{ id: "c-frost", name: "Before the frost", goalId: "g-winter", ownerId: "u-mia" },
      parts: [{ id: "pt-card", name: "Counter card", type: "print", channel: "shop" }],
    }),
  ],
  notDoing: [
    notDoing({ id: "n-tandem", signals: ["tandem", "recumbent"], sinceVersion: "v1" }),
    notDoing({ id: "n-sale", text: "Discount weeks", why: "They wait.", sinceVersion: "v1" }),
  ],
  disagreements: [],
  versions: [
    StrategyVersion.parse({ id: "v1", number: 1, effectiveFrom: "2025-07-01" }),
    StrategyVersion.parse({ id: "v2", number: 2, effectiveFrom: "2026-01-12" }),
  ],
  people: [
    Person.parse({ id: "u-otto", name: "Otto Berg", role: "Managing director" }),
    Person.parse({ id: "u-sam", name: "Sam Ruiz", role: "Account manager", teamId: "t-sales" }),
    Person.parse({ id: "u-mia", name: "Mia Falk", role: "Writer", teamId: "t-words" }),
  ],
  teams: [
    Team.parse({ id: "t-words", name: "Words" }),
    Team.parse({ id: "t-shops", name: "Shops" }),
    Team.parse({ id: "t-sales", name: "Sales" }),
  ],
  rituals: [],
  workflows: [],
  evidence: [],
};

/** The shops' strategy, changed by a test. */
export function ground(over: Partial<StrategyLists> = {}): Ground {
  return groundOf({ ...spokehouse, ...over });
}
const usual = ground();

export type LinkGiven = With<typeof FlatLink> & Partial<Pick<Link, "source" | "to">>;

/** What a test says of a piece; the rest is an unlinked draft past every grace. */
export interface Given extends Partial<Asset> {
  text?: string;
  link?: LinkGiven;
  mappedTo?: string;
  touchedOn?: string;
  key?: string;
}

export function linkOf(assetId: string, { source = "person", to, ...flat }: LinkGiven): Link {
  const link = linkFrom(assetId, FlatLink.parse({ linkedOn: "2026-01-10", ...flat }));
  return { ...link, source, to: { ...link.to, ...to } };
}

export function known(given: Given = {}): Known {
  const { text = "", link, mappedTo, touchedOn, key, ...rest } = given;
  const asset = Asset.parse({
    ...{ id: "a", title: "Counter talk", status: "draft", createdOn: "2026-01-05" },
    ...{ refs: [{ tool: "google", key: `gdoc:${rest.id ?? "a"}` }], ...rest },
  });
  const { id, title, status, createdOn } = asset;
  return {
    ...{ id, title, status, createdOn: createdOn ?? TODAY, asset, text },
    ...(link ? { link: linkOf(id, link) } : {}),
    ...(mappedTo ? { mappedTo } : {}),
    ...(touchedOn ? { touchedOn } : {}),
    ...(key ? { key } : {}),
  };
}

export interface On {
  ground?: Ground;
  today?: string;
}

/** What the rules see of a piece that stands beside others. */
export function pieceFacts(
  given: Given = {},
  others: readonly Given[] = [],
  { ground: on = usual, today = TODAY }: On = {},
): PieceFacts {
  const beside = others.map((one, at) => profile({ id: `o${String(at)}`, ...one }, on, today));
  return withOthers(ownFacts(on, known(given), today), beside);
}

export function profile(given: Given, on = usual, today = TODAY): Profile {
  const one = known(given);
  return profileOf(ownFacts(on, one, today), one);
}

/** What the rules on the strategy see. */
export function workspaceFacts(
  lists: Partial<StrategyLists> = {},
  pieces: readonly Given[] = [],
  today = TODAY,
): WorkspaceFacts {
  const on = ground(lists);
  return {
    ...{ ground: on, today },
    pieces: pieces.map((one, at) => profile({ id: `o${String(at)}`, ...one }, on, today)),
  };
}

/** So many words that speak for nothing. */
export function filler(count: number): string {
  return Array.from({ length: count }, () => "workbench").join(" ");
}

/** Some words, and as many that speak for nothing as make a text of a given length. */
export function padded(words: string, length: number): string {
  return `${words}. ${filler(length - (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0))}`;
}

/** A line's words, once each and told apart, so that two texts share exactly what they are given. */
export function distinct(count: number, start = 0): string {
  const syllables = ["bo", "ka", "lu", "me", "ti", "zu", "ra", "fe", "gi", "do"];
  return Array.from({ length: count }, (_one, at) =>
    String(at + start + 1000)
      .split("")
      .map((digit) => must(syllables[Number(digit)]))
      .join(""),
  ).join(" ");
}

const drafts = [readFile("s", strategyText), readFile("a", assetsText)].flatMap(
  (parsed) => parsed.drafts,
);
const sampleGround = groundFrom(drafts);
const texts = new Map(assetsJson.assets.map(({ id, text }) => [id, text ?? ""]));
const sample = knownFrom(drafts, texts, TODAY).map((one) => {
  const own = ownFacts(sampleGround, one, TODAY);
  return { own, profile: profileOf(own, one) };
});
const neighbours = new Neighbours(sample.map((one) => one.profile));

/** What the rules see of a piece of the sample, on its anchor day. */
export function sampleFacts(id: string): PieceFacts {
  const one = must(sample.find(({ own }) => own.piece.id === id));
  return withOthers(one.own, neighbours.of(one.profile));
}

/** A person's answer to a finding as it stands. */
export function answerTo(
  finding: Pick<Finding, "rule" | "hash">,
  kind: Closing["kind"],
  until: Closing["until"] = null,
  assetId = "a",
): Closing {
  return {
    ...{ id: `${assetId}~${finding.rule}`, ruleId: finding.rule, assetId, kind, until },
    ...{ facts: finding.hash, by: "me", at: "2026-02-16T12:00:00Z" },
  };
}

export const STEPS = ["idea", "draft", "review", "live", "retired"] as const;

/** The level of what one rule says at each step of a piece, as the engine lets it through; "-" where it is silent. */
export function byStep(
  rule: Rule,
  given: Given,
  others: readonly Given[] = [],
  on: On = {},
): object {
  const levelAt = (status: (typeof STEPS)[number]): string =>
    findingsFor(pieceFacts({ ...given, status }, others, on), "full", [rule], [])
      .map(({ level }) => level)
      .join() || "-";
  return Object.fromEntries(STEPS.map((status) => [status, levelAt(status)]));
}

/** The ids of what the rules on the strategy are about. */
export function targetsOf(
  rule: WorkspaceRule,
  ...given: Parameters<typeof workspaceFacts>
): string[] {
  return rule.check(workspaceFacts(...given)).map(({ target }) => target.id);
}
