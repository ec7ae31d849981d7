/** Facts for rules: the sample's pieces as they stand on its anchor day, or any that the schemas allow. */
import fc from "fast-check";
import { readFile } from "../../../utils/exchange";
import type { Finding, PieceFacts } from "../../../utils/findings/contract";
import type { Asset } from "../../../utils/model/asset";
import { Asset as AssetSchema } from "../../../utils/model/asset";
import type { Campaign } from "../../../utils/model/campaign";
import type { Closing } from "../../../utils/model/closing";
import type { Goal } from "../../../utils/model/goal";
import type { Link } from "../../../utils/model/link";
import { DEFAULT_WORKFLOW, workflowFor } from "../../../utils/model/workflow";
import type { Workflow } from "../../../utils/model/workflow";
import { ANCHOR, assetsText, must, strategyText } from "../brackenworks";

const drafts = [readFile("s", strategyText), readFile("a", assetsText)].flatMap(
  (parsed) => parsed.drafts,
);
const all = <T>(type: string): T[] =>
  drafts.filter((one) => one.type === type).map((one) => one.body as T);
const assets = all<Asset>("asset");
const links = all<Link>("link");
const goals = all<Goal>("goal");
const campaigns = all<Campaign>("campaign");
const workflows = all<Workflow>("workflow");

/** What the rules see of a piece of the sample, on its anchor day. */
export function sampleFacts(id: string): PieceFacts {
  const asset = must(assets.find((one) => one.id === id));
  const link = links.find((one) => one.assetId === id);
  const goal = goals.find((one) => one.id === link?.main);
  return {
    piece: { ...asset, createdOn: asset.createdOn ?? ANCHOR },
    ...(link ? { link } : {}),
    ...(goal ? { goal } : {}),
    campaigns: campaigns.filter((one) => goal && one.goalId === goal.id),
    workflow: workflowFor(workflows, asset.teamId),
    today: ANCHOR,
  };
}

/** An unlinked draft past every grace, changed by a test. */
export function facts(
  piece: Partial<PieceFacts["piece"]> = {},
  rest: Partial<PieceFacts> = {},
): PieceFacts {
  return {
    piece: { title: "A piece", status: "draft", createdOn: "2026-01-01", ...piece },
    campaigns: [],
    workflow: DEFAULT_WORKFLOW,
    today: ANCHOR,
    ...rest,
  };
}

const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const status = fc.constantFrom(...AssetSchema.shape.status.options);
const id = fc.string({ minLength: 1, maxLength: 20 });
const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { freq: 2, nil: undefined });
const target = fc.record({
  personaId: fc.option(id),
  pillarId: fc.option(id),
  why: fc.string(),
  by: fc.string(),
  at: fc.constant("2026-02-16T12:00:00Z"),
});

const anyLink: fc.Arbitrary<Link> = fc
  .record({ main: fc.option(id), target, stage: fc.option(id), campaignId: fc.option(id) })
  .map(({ main, target: one, ...rest }) => ({
    ...rest,
    id: "a",
    assetId: "a",
    main,
    to: main ? { [main]: one } : {},
    before: main ? undefined : one,
    source: "person",
    linkedBy: "me",
    linkedOn: "2026-02-16",
  }));
const anyCampaign: fc.Arbitrary<Campaign> = fc
  .record({ id, name: id, status: id, goalId: id, parts: fc.array(fc.record({ id, name: id })) })
  .map(({ parts, ...rest }) => ({
    ...rest,
    personaIds: [],
    pillarIds: [],
    teamIds: [],
    parts: parts.map((part) => ({ ...part, waitsFor: [] })),
  }));
const ask = fc.constantFrom("goal", "persona", "why", "campaign", "part", "stage", "pillar", "x");

/** Any facts that the schemas allow. */
export const anyFacts: fc.Arbitrary<PieceFacts> = fc
  .record({
    piece: fc.record({
      title: fc.string({ unit: "grapheme", maxLength: 60 }),
      status,
      createdOn: day,
      type: optional(fc.string()),
      notes: optional(fc.string()),
      teamId: optional(id),
      ownerId: optional(id),
    }),
    link: optional(anyLink),
    campaigns: fc.array(anyCampaign, { maxLength: 3 }),
    workflow: fc.record({
      id,
      teamIds: fc.constant<string[]>([]),
      graceDays: fc.nat(1000),
      steps: fc.array(fc.record({ status, ask: fc.array(ask, { maxLength: 5 }) }), {
        maxLength: 5,
      }),
    }),
    today: day,
  })
  .map(({ link, ...rest }) => ({ ...rest, ...(link ? { link } : {}) }));

/** A person's answer to a finding as it stands. */
export function answerTo(
  finding: Finding,
  kind: Closing["kind"],
  until: Closing["until"] = null,
): Closing {
  return {
    id: `a~${finding.rule}`,
    ruleId: finding.rule,
    assetId: "a",
    kind,
    until,
    facts: finding.hash,
    by: "me",
    at: "2026-02-16T12:00:00Z",
  };
}
