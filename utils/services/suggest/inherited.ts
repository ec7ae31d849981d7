/** Guesses a piece inherits from where it lies and what stands beside it. */
import { isOver } from "../../model/campaign";
import { containerKind, matchKey, toolOf } from "../../model/asset-key";
import type { Link } from "../../model/link";
import { linksIn } from "../../store/met";
import { readDocument, readLocal } from "../../store/read";
import type { Database } from "../../store/schema";
import { TOOLS } from "../places/tools";
import type { Shelf } from "../strategy";
import { inheritedFrom, said } from "./guess";
import type { Guess, Inherited, Unlinked } from "./guess";
import { sameTitle } from "./twin";

/** Key of what this device last chose in a container. */
export const lastIn = (container: string): string => `last:${container}`;

const MOST_SIBLINGS = 100;
/** One sibling is what was chosen there last; from two on they say something together. */
const LEAST = 2;

/** The reason for what is inherited: from the container a person mapped, by its kind. */
const FROM = {
  project: "because.fromProject",
  campaign: "because.fromCampaign",
  folder: "because.fromFolder",
} as const;

/** The goal of the campaign a person said the container belongs to. */
export async function fromMapped(
  db: Database,
  { campaigns, today }: Shelf,
  { containers }: Unlinked,
): Promise<Guess[]> {
  const guesses: Guess[] = [];
  for (const { key, name } of containers) {
    const place = (await readDocument(db, "place", matchKey(key)))?.body;
    const campaign = campaigns.find(({ id }) => id === place?.campaignId);
    if (!campaign || isOver(campaign, today)) continue;
    const called = name ?? place?.name;
    const [pillarId, ...more] = campaign.pillarIds;
    guesses.push({
      goalId: campaign.goalId,
      campaignId: campaign.id,
      ...(pillarId && more.length === 0 ? { pillarId } : {}),
      because: called
        ? { key: FROM[containerKind(key)], params: { name: called } }
        : { key: "because.fromHere", params: { name: campaign.name } },
    });
  }
  return guesses;
}

/** The link of a piece in another tool that goes by the same title. */
export async function fromTwin(db: Database, { key, title, others }: Unlinked): Promise<Guess[]> {
  const twins = others.filter(
    (one) => one.goalId && one.key && toolOf(one.key) !== toolOf(key) && sameTitle(title, one),
  );
  const guesses = twins.map(async (twin): Promise<Guess[]> => {
    const link = (await readDocument(db, "link", twin.id))?.body;
    const tool = toolOf(twin.key ?? "");
    if (!link?.main || tool === "other") return [];
    const because = { key: "because.twin", params: { title: twin.title, tool: TOOLS[tool] } };
    return [{ goalId: link.main, ...inheritedFrom(link), because }];
  });
  return (await Promise.all(guesses)).flat();
}

/** The goals most chosen for pieces in the same container, with what most of those agree on. */
export async function fromSiblings(db: Database, { containers }: Unlinked): Promise<Guess[]> {
  const guesses: Guess[] = [];
  for (const { key, name } of containers) {
    const byGoal = new Map<string, Link[]>();
    for (const link of await linksIn(db, key, MOST_SIBLINGS))
      if (link.main) byGoal.set(link.main, [...(byGoal.get(link.main) ?? []), link]);
    const chosen = [...byGoal].filter(([, links]) => links.length >= LEAST);
    for (const [goalId, links] of chosen.sort(([, a], [, b]) => b.length - a.length)) {
      const count = links.length;
      const because = name
        ? { key: "because.siblingsNamed", params: { count, name } }
        : { key: "because.siblings", params: { count } };
      guesses.push({ goalId, ...agreed(links), because });
    }
  }
  return guesses;
}

/** What was last chosen in the container. */
export async function fromLast(db: Database, { containers }: Unlinked): Promise<Guess[]> {
  const guesses: Guess[] = [];
  for (const { key, name } of containers) {
    const last = await readLocal(db, lastIn(key));
    if (!last?.goalId) continue;
    const because = name
      ? { key: "because.lastInNamed", params: { name } }
      : { key: "because.lastIn" };
    const { goalId, personaId, value } = last;
    // The piece that was linked last shares the container, so most likely the campaign too.
    const link = value ? (await readDocument(db, "link", value))?.body : undefined;
    const campaignId = link?.main === goalId ? link.campaignId : null;
    const along = said({ personaId, campaignId, pillarId: null, stage: null });
    guesses.push({ goalId, because, ...along });
  }
  return guesses;
}

/** What more than half of these links say. */
function agreed(links: readonly Link[]): Inherited {
  const all = links.map(inheritedFrom);
  const most = (field: keyof Inherited): string | null => {
    const counts = new Map<string, number>();
    for (const { [field]: value } of all)
      if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
    const [first] = [...counts].sort(([, a], [, b]) => b - a);
    return first && first[1] * 2 > links.length ? first[0] : null;
  };
  return said({
    personaId: most("personaId"),
    campaignId: most("campaignId"),
    pillarId: most("pillarId"),
    stage: most("stage"),
  });
}
