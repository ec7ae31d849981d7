import type { Finding } from "../findings/contract";
import { dayOf } from "../model/days";
import type { Goal } from "../model/goal";
import { openGoals } from "../model/goal";
import { readMainTarget } from "../model/link";
import type { Link } from "../model/link";
import type { Persona } from "../model/persona";
import { isPaused } from "../model/settings";
import type { Settings } from "../model/settings";
import { readSentence } from "../model/sentence";
import type { Choice, Context, PanelState } from "../messages/views";
import { isNewer } from "../store/read";
import type { Database } from "../store/schema";
import { readBrief } from "./brief";
import { evidenceOffer } from "./evidence-offer";
import { goalCard, personaCard } from "./cards";
import type { Desk } from "./desk";
import { isOver } from "../model/campaign";
import { standingOf } from "../findings/standing";
import { newsParts } from "./editing/version-news";
import { dossierOf } from "./facts";
import { historyOf } from "./history";
import { linkedLately } from "./known";
import { piecesHere } from "./lists/pieces-here";
import { findingsOf } from "./review/one";
import type { Page } from "./pages";
import { containersOf, mappingParts, placeParts, readContainer } from "./places/view";
import { processView } from "./process";
import { linkView } from "./link-view";
import { readOnlyOf, shelf } from "./strategy";
import type { Shelf } from "./strategy";
import { spokenFor } from "./spoken";
import { likelyFor, suggestGoals } from "./suggest";
import { readTip } from "./tips";

/** Everything the panel shows about a page. */
export async function contextOf(desk: Desk, page: Page): Promise<Context> {
  const settings = await desk.settings();
  const { pausedUntil: until } = settings;
  const base = blank(page, dayOf(desk.now()));
  if (isPaused(settings, page.tool, page.key, desk.now()))
    return { ...base, state: "paused", ...(until ? { pausedUntil: until } : {}) };
  const db = await desk.db();
  const shelved = await shelf(db, desk.now());
  if (!shelved.workspace)
    return { ...base, state: page.view === "none" ? "not-a-piece" : "no-workspace" };
  const common = {
    today: shelved.today,
    ...commonParts(shelved, settings),
    ...(await newsParts(db, shelved.versions)),
  };
  if (page.view === "item" && page.key)
    return {
      ...base,
      ...common,
      ...(await pieceParts(desk, db, shelved, page, page.key, settings.tips)),
    };
  if (page.view === "list")
    return {
      ...base,
      ...common,
      ...(await mappingParts(db, shelved, readContainer(page))),
      state: "list",
      ...(await piecesHere(db, shelved, page)),
    };
  return {
    ...base,
    ...common,
    state: "not-a-piece",
    pieces: await linkedLately(db, shelved.goals),
  };
}

function blank(page: Page, today: string): Context {
  return {
    state: "not-a-piece",
    tool: page.tool,
    status: "draft",
    findings: [],
    goals: [],
    personas: [],
    campaigns: [],
    pillars: [],
    stages: [],
    people: [],
    parts: [],
    suggested: [],
    notDoing: [],
    layoutChanged: page.layoutChanged,
    today,
    history: [],
    pieces: [],
    ...(page.key ? { key: page.key } : {}),
    ...(page.kind ? { kind: page.kind } : {}),
    ...(page.title ? { title: page.title } : {}),
    ...(page.url ? { url: page.url } : {}),
    ...(page.container ? { container: page.container } : {}),
    ...(page.turn === undefined ? {} : { turn: page.turn }),
  };
}

function commonParts(shelved: Shelf, settings: Settings) {
  const { workspace, goals, personas, pillars, stages, notDoing, people, campaigns, today } =
    shelved;
  const readOnly = readOnlyOf(shelved, settings.me);
  return {
    goals: openGoals(goals).map(goalChoice),
    personas: personas.filter((one) => !one.retiredOn).map(personaChoice),
    campaigns: campaigns
      .filter((one) => !isOver(one, today))
      .map(({ id, name, goalId }) => ({ id, label: name, goalId })),
    pillars: pillars
      .filter((one) => !one.retiredOn)
      .map(({ id, name, claim }) => ({ id, label: name, hint: claim })),
    stages: stages.map(({ id, name }) => ({ id, label: name })),
    people: people.map(({ id, name, role }) => ({
      id,
      label: name,
      ...(role ? { hint: role } : {}),
    })),
    parts: campaigns
      .filter((one) => !isOver(one, today))
      .flatMap(({ id: campaignId, parts }) =>
        parts.map(({ id, name }) => ({ id, label: name, campaignId })),
      ),
    notDoing: notDoing
      .filter((one) => !one.until || one.until >= today)
      .map(({ text, why, until }) => ({ text, why, ...(until ? { until } : {}) })),
    workspace: { name: workspace?.name ?? "", sample: workspace?.sample === true },
    ...(readOnly ? { readOnly } : {}),
  };
}

function goalChoice(goal: Goal): Choice {
  const kpi = goal.kpis[0]?.name;
  return { id: goal.id, code: goal.code, label: goal.name, ...(kpi ? { hint: kpi } : {}) };
}

function personaChoice(persona: Persona): Choice {
  return { id: persona.id, label: persona.short, hint: persona.name };
}

/** The parts of a context that speak of one piece. */
async function pieceParts(
  desk: Desk,
  db: Database,
  shelved: Shelf,
  page: Page,
  key: string,
  tips: boolean,
): Promise<Partial<Context> & { state: PanelState }> {
  const dossier = await dossierOf(db, key, page.container?.key);
  const title = page.title ?? dossier.sighting?.title ?? dossier.asset?.body.title;
  const { known, why, evidence, findings, others } = await findingsOf(
    db,
    shelved,
    dossier,
    title ?? "",
  );
  const link = dossier.link?.body;
  const beside = { title: evidence.title, others };
  const containers = containersOf(page, dossier);
  const places = (dossier.asset?.body.refs ?? []).map((ref) => ref.key);
  const around = containers.flatMap(({ name }) => name ?? []);
  const unlinked = { key, containers, places, ...beside };
  const goal = shelved.goals.find(({ id }) => id === link?.main);
  const words = () => spokenFor(desk, db, shelved, known, dossier.read, around);
  const [suggested, likely, placed, mapping, lines, tip] = await Promise.all([
    // What served a goal that was retired looks for another.
    link?.main && goal?.status !== "retired"
      ? []
      : suggestGoals(db, shelved, unlinked, title ?? "", await words()),
    goal && findings.some(asksForMore)
      ? likelyFor(db, shelved, unlinked, title ?? "", await words(), {
          ...{ goal, campaignId: link?.campaignId ?? undefined },
        })
      : undefined,
    placeParts(db, shelved, key, dossier.asset?.body, beside),
    link?.main ? {} : mappingParts(db, shelved, containers[0]),
    historyOf(db, shelved, dossier),
    tips
      ? readTip(
          db,
          findings.map(({ rule }) => rule),
          shelved.today,
        )
      : undefined,
  ]);
  const brief = readBrief(shelved, link);
  return {
    state: standingOf(link?.main, findings),
    key,
    status: known.status,
    findings,
    suggested,
    ...(likely ? { likely } : {}),
    ...placed,
    ...mapping,
    history: lines,
    ...(why.kind === "unclear" ? { unclear: true } : {}),
    ...evidenceOffer(shelved, dossier.asset?.body, link),
    ...(tip ? { tip } : {}),
    ...linkParts(shelved, link),
    ...(title ? { title } : {}),
    ...(link ? { link: linkView(link, shelved) } : {}),
    ...(brief ? { brief } : {}),
    process: processView(shelved, known.status, dossier.asset?.body.ownerId),
    ...(dossier.link && isNewer(dossier.link) ? { readOnly: "newer" as const } : {}),
  };
}

/** True where a field is filled in that the link form has not got, and that words may speak for. */
function asksForMore({ fix }: Finding): boolean {
  return fix.kind === "fill" && ["pillar", "stage", "part"].includes(fix.field);
}

function linkParts(
  { goals, personas, people, business, evidence, today }: Shelf,
  link: Link | undefined,
) {
  const target = readMainTarget(link);
  const goal = goals.find((one) => one.id === link?.main);
  const persona = personas.find((one) => one.id === target?.personaId);
  const sentence = readSentence(target?.why ?? "", persona, goal);
  return {
    ...(goal ? { goal: goalCard(goal, people, business, today) } : {}),
    ...(persona ? { persona: personaCard(persona, evidence) } : {}),
    ...(sentence ? { sentence } : {}),
  };
}
