/** Any workspace that the schemas allow, for properties: made so that the rules have much to say about it. */
import fc from "fast-check";
import { evidenceOf } from "../../../utils/fit/evidence";
import type { Known } from "../../../utils/findings/facts";
import { groundOf } from "../../../utils/findings/ground";
import type { Ground } from "../../../utils/findings/ground";
import { addDays } from "../../../utils/model/days";
import { entities } from "../../../utils/model/entities";
import type { EntityOf, EntityType } from "../../../utils/model/entities";
import { RuleSet } from "../../../utils/model/workspace";

export interface Anything {
  ground: Ground;
  known: Known[];
  today: string;
  set: RuleSet;
}

const WORDS =
  'discount|% off|50% off|voucher|full price|list price|tandem|recumbent|tandems|trade show|booth|wet brakes|winter check|service contract|puncture|commute|rush hour|cargo bikes|spare wheels|courier|mudguard|axle|bell|same day|sign the agreement|read the guide|Daily rider|Fleet keeper|Home by six|workbench|bench|oil|chain|wheel|saddle|frame|fork|the|and|for|of|to|we|you|not|no|never|without|instead of|but|Excludes:|Not for:|agenda|notes|guide|email|overview|Otto|Sam wants it|leadership wants it|everyone has one|needs a refresh|we always send it|customers told us|30 of 40 riders|Pedalwerk|und|der|nicht|ohne|Rabatt|Messestand|le|de|sans|remise|“|”|"|,|.|:|\n|\n\n|- |> |😀|العربية|日本語'.split(
    "|",
  );
const word = fc.constantFrom(...WORDS);
const text = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(word, { maxLength }).map((words) => words.join(" "));
const body = fc.oneof(
  text(60),
  fc.array(word, { minLength: 100, maxLength: 300 }).map((words) => words.join(" ")),
);
const prose = fc.oneof({ weight: 4, arbitrary: text(8) }, fc.string({ unit: "grapheme" }));
const line = prose.map((one) => one.trim().slice(0, 200).trim() || "Untitled");
const lines = fc.array(line, { maxLength: 4 });
/** Signals that stand in the texts too. */
const signals = fc.oneof(
  { weight: 4, arbitrary: fc.shuffledSubarray(WORDS.slice(0, 22), { maxLength: 9 }) },
  lines,
);
const nil = fc.constantFrom(null, undefined);
const maybe = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: of }, nil);

const seldom = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 12, arbitrary: nil }, of);

const MIDDLE = "2026-02-16";
const day = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -45, max: 45 }).map((far) => addDays(MIDDLE, far)) },
  fc.integer({ min: -3000, max: 3000 }).map((far) => addDays(MIDDLE, far)),
  fc.constantFrom("0001-01-01", "9999-12-31", "2024-02-29"),
);

const soon = fc.integer({ min: 0, max: 3 }).map((far) => addDays(MIDDLE, far));

const idOf = (letter: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...["1", "1", "1", "2", "3"].map((n) => letter + n)) },
    fc.constantFrom("__proto__", "constructor", "toString", "x:y~z"),
  );
const [goalId, personaId, pillarId] = [idOf("g"), idOf("p"), idOf("m")];
const [campaignId, partId, stageId, versionId] = [idOf("c"), idOf("t"), idOf("s"), idOf("v")];
const [entryId, personId, teamId, pieceId] = [idOf("n"), idOf("u"), idOf("k"), idOf("a")];

/** A list of one kind of document, each valid by its schema and with an id of its own. */
function list<T extends EntityType>(
  type: T,
  shape: Record<string, fc.Arbitrary<unknown>> & { id: fc.Arbitrary<string> },
  maxLength = 3,
): fc.Arbitrary<EntityOf<T>[]> {
  return fc
    .uniqueArray(fc.record(shape), { maxLength, selector: ({ id }) => id })
    .map((rows) => rows.map((row) => entities[type].parse(row) as EntityOf<T>));
}

const reading = maybe(fc.record({ value: maybe(fc.integer()), on: maybe(day) }));
const kpi = fc.record({
  ...{ id: idOf("k"), name: line, kind: fc.constantFrom("outcome", "output") },
  ...{ baseline: reading, target: reading, current: reading },
  ...{ source: maybe(prose), ownerId: maybe(personId), checkEvery: maybe(line) },
});
const every = fc.oneof(fc.constantFrom("week", "two weeks", "month", "every 6 weeks"), line);

const channel = fc.constantFrom("email", "Email", "post");
const part = fc.record({
  ...{ id: partId, name: line, type: maybe(line), channel: maybe(channel) },
  ...{ stage: maybe(stageId), personaId: maybe(personaId), ownerId: maybe(personId) },
  ...{ dueOn: maybe(day), assetId: maybe(pieceId), doneElsewhere: maybe(fc.boolean()) },
});
const campaignStatus = fc.constantFrom(
  ...["active", "active", "active", "planned", "done", "cancelled", "odd"],
);
const disagreement = {
  ...{ id: idOf("d"), topic: line, exactly: line, deciderId: personId, decideBy: day },
  ...{ linkedTo: fc.array(fc.oneof(entryId, pillarId, personaId, campaignId, goalId)) },
  ...{ status: fc.constantFrom("open", "decided"), decidedOn: maybe(day) },
};
const change = fc.record({
  ...{ op: fc.constantFrom("add", "retire", "change"), type: fc.constant("goal") },
  id: fc.oneof(goalId, personaId, pillarId, campaignId, entryId),
});
const status = fc.constantFrom("idea", "draft", "draft", "review", "live", "retired");
const ask = fc.constantFrom("goal", "persona", "why", "campaign", "part", "stage", "pillar", "x");
const choice = fc.record({
  ...{
    set: fc.constantFrom(...RuleSet.options),
    clashLimit: maybe(fc.integer({ min: 1, max: 2 })),
  },
  teams: maybe(fc.constant({ k1: "full" })),
});

const strategy = fc.record({
  workspace: fc
    .record({
      ...{
        id: fc.constant("workspace"),
        name: line,
        locale: maybe(fc.constantFrom("de", "fr", "x")),
      },
      ...{ rivals: lines, rules: maybe(choice) },
      opposites: maybe(fc.array(fc.tuple(line, line), { maxLength: 2 })),
    })
    .map((row) => entities.meta.parse(row)),
  goals: list("goal", {
    ...{ id: goalId, code: fc.constantFrom("G1", "G2", "G3"), name: line, why: prose },
    ...{ status: fc.constantFrom("draft", "active", "active", "active", "done", "retired") },
    ...{ ownerId: maybe(personId), startOn: maybe(day), dueOn: maybe(day), soThat: maybe(prose) },
    ...{ personaIds: fc.array(personaId), kpis: fc.array(kpi, { maxLength: 2 }), signals },
    ...{ retiredOn: seldom(day), paused: maybe(fc.boolean()) },
    ...{ priority: maybe(fc.integer()) },
  }),
  personas: list("persona", {
    ...{ id: personaId, name: line, short: line, job: prose, questions: lines, signals },
    ...{ confidence: maybe(line), retiredOn: seldom(day) },
  }),
  pillars: list("pillar", {
    ...{ id: pillarId, name: line, claim: line, signals },
    ...{ proof: fc.array(fc.oneof(line, fc.record({ text: line }))) },
    retiredOn: seldom(day),
  }),
  stages: list("stage", { id: stageId, name: line, nextSteps: lines }),
  campaigns: list("campaign", {
    ...{ id: campaignId, name: line, status: campaignStatus, goalId, ownerId: maybe(personId) },
    ...{ startOn: maybe(day), endOn: maybe(day), parts: fc.array(part, { maxLength: 4 }) },
    coordinationHours: maybe(fc.record({ budget: maybe(fc.integer()), used: maybe(fc.integer()) })),
    retiredOn: seldom(day),
  }),
  notDoing: list("notdoing", {
    ...{ id: entryId, text: line, why: prose, signals, until: maybe(day) },
    ...{ sinceVersion: maybe(versionId), retiredOn: seldom(day) },
  }),
  disagreements: list("disagreement", disagreement),
  versions: list("version", {
    ...{ id: versionId, number: fc.integer({ min: 1, max: 5 }), effectiveFrom: day },
    changes: fc.array(change, { maxLength: 3 }),
  }),
  people: list("person", {
    ...{ id: personId, name: line, teamId: maybe(teamId) },
    role: maybe(fc.constantFrom("Director", "Writer", "Sales manager")),
  }),
  teams: list("team", { id: teamId, name: fc.oneof(line, fc.constant("Sales")) }),
  rituals: list("ritual", { id: idOf("r"), name: line, every, lastHeldOn: maybe(day) }),
  workflows: list("workflow", {
    ...{ id: fc.constantFrom("w-default", "w1"), teamIds: fc.array(teamId), graceDays: fc.nat(90) },
    steps: fc.array(fc.record({ status, ask: fc.array(ask, { maxLength: 5 }) })),
  }),
  evidence: list("evidence", {
    ...{ id: idOf("e"), type: fc.constantFrom("interview", "survey", "desk"), text: line },
    ...{ count: maybe(fc.integer({ min: 1, max: 40 })) },
    backs: fc.array(personaId.map((id) => `persona:${id}`)),
  }),
});

const moment = fc.constant("2026-02-16T12:00:00Z");
const target = fc.record({
  ...{ personaId: maybe(personaId), pillarId: maybe(pillarId), why: prose, by: line, at: moment },
});
const links = list("link", {
  ...{ id: fc.constant("a"), assetId: fc.constant("a"), main: fc.option(goalId, { freq: 6 }) },
  ...{ to: fc.dictionary(goalId, target, { maxKeys: 4 }), before: maybe(target) },
  ...{ stage: maybe(stageId), campaignId: maybe(campaignId), partId: maybe(partId) },
  ...{ strategyVersion: maybe(versionId), linkedBy: line, linkedOn: day },
  source: fc.constantFrom("person", "inherited", "imported"),
}).map(([link]) => link);

/** The main goal's share is there, as every link of ours has it. */
const link = fc.tuple(links, target).map(([one, share]) => {
  if (!one?.main) return one;
  return entities.link.parse({ ...one, to: { [one.main]: share, ...one.to } });
});

const KINDS = ["email", "blog", "reply", "research", "invitation", "translation", "ad", "overview"];
const assets = (titles: readonly string[]): fc.Arbitrary<EntityOf<"asset">[]> =>
  list(
    "asset",
    {
      ...{ id: pieceId, title: fc.constantFrom(...titles), status, channel: maybe(channel) },
      refs: fc.constant([{ tool: "google", key: "gdoc:x" }]),
      ...{
        type: maybe(fc.constantFrom(...KINDS)),
        teamId: maybe(teamId),
        ownerId: maybe(personId),
      },
      ...{ createdOn: maybe(day), liveOn: seldom(day), scheduledOn: maybe(soon) },
      ...{ evergreen: seldom(fc.boolean()), notes: maybe(prose) },
    },
    5,
  );

/** Few titles and texts, so that pieces resemble each other. */
const pieces = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 2 }),
    fc.array(body, { minLength: 1, maxLength: 2 }),
  )
  .chain(([titles, bodies]) =>
    fc.record({
      rows: assets(titles),
      links: fc.array(link, { minLength: 5, maxLength: 5 }),
      bodies: fc.array(fc.constantFrom(...bodies), { minLength: 5, maxLength: 5 }),
      before: fc.array(seldom(fc.constantFrom(...bodies)), { minLength: 5, maxLength: 5 }),
      mapped: fc.array(maybe(campaignId), { minLength: 5, maxLength: 5 }),
      touched: fc.array(maybe(day), { minLength: 5, maxLength: 5 }),
    }),
  );

/** Any workspace with up to five pieces. */
export const anything: fc.Arbitrary<Anything> = fc
  .record({ strategy, pieces, today: day, set: fc.constantFrom(...RuleSet.options) })
  .map(({ strategy: lists, pieces: { rows, ...of }, today, set }) => {
    const ground = groundOf(lists);
    const known = rows.map((asset, at): Known => {
      const { id, title, status: step, createdOn } = asset;
      const noted = (before: string | null | undefined): object =>
        before ? { evidenceAtLink: evidenceOf(ground.lexicon, title, before) } : {};
      const [own, mappedTo, touchedOn] = [of.links[at], of.mapped[at], of.touched[at]];
      return {
        ...{ id, title, status: step, createdOn: createdOn ?? today, asset },
        text: [of.bodies[at], asset.notes].filter(Boolean).join("\n\n"),
        ...(own ? { link: { ...own, id, assetId: id, ...noted(of.before[at]) } } : {}),
        ...(mappedTo ? { mappedTo } : {}),
        ...(touchedOn ? { touchedOn } : {}),
      };
    });
    return { ground, today, set, known };
  });
