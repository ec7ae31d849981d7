import { standingOf } from "../../findings/standing";
import type { Clash, ListCounts, ListView } from "../../messages/list-view";
import type { KnownPiece } from "../../messages/views";
import { matchKey } from "../../model/asset-key";
import { workflowFor } from "../../model/workflow";
import { sightingsIn } from "../../store/read";
import { readRowFacts, readSightings } from "../../store/rows";
import type { RowFacts } from "../../store/rows";
import type { Database, Sighting } from "../../store/schema";
import { shownTitle } from "../known";
import { metStatus, onlyMetStatus } from "../met-status";
import type { Page } from "../pages";
import type { Shelf } from "../strategy";

/** A list of more pieces is counted and shown as far as that. */
const MOST = 1000;
/** So many are named; the counts hold them all. */
const MOST_NAMED = 100;
const MOST_CLASHES = 20;

const ORDER = ["unlinked", "finding", "linked", "idea"] as const;

/** What a list's pieces are to us: those that wait for a goal first, then those with something to look at. */
export async function piecesHere(
  db: Database,
  { goals, workflows }: Pick<Shelf, "goals" | "workflows">,
  page: Page,
): Promise<{ pieces: KnownPiece[]; list: ListView }> {
  const container = page.container?.key ?? page.key;
  const met = container
    ? await sightingsIn(db, container, MOST)
    : (await readSightings(db, (page.shown ?? []).map(matchKey))).flatMap((one) => one ?? []);
  const seen = met.filter(({ key }) => !container || key !== matchKey(container));
  const facts = await readRowFacts(
    db,
    seen.map(({ key }) => key),
  );
  // A piece that lives at two places of the list is one piece.
  const known = new Map<string, { seen: Sighting; facts: RowFacts | undefined }>();
  seen.forEach((one, at) => {
    const id = facts[at]?.asset.id ?? one.key;
    if (!known.has(id)) known.set(id, { seen: one, facts: facts[at] });
  });
  const all = [...known.values()].map((one) => ({ ...one, state: stateOf(workflows, one) }));
  const counts: ListCounts = { linked: 0, finding: 0, unlinked: 0, idea: 0 };
  for (const { state } of all) counts[state]++;
  all.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  const pieces = await Promise.all(
    all.slice(0, MOST_NAMED).map(async (one): Promise<KnownPiece> => {
      const code = goals.find(({ id }) => id === one.facts?.goalId)?.code;
      return {
        key: one.seen.shownKey,
        title: await titleOf(db, one),
        url: one.seen.url,
        state: one.state,
        ...(code ? { goalCode: code } : {}),
      };
    }),
  );
  pieces.sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state) || a.title.localeCompare(b.title),
  );
  const clashes = all.flatMap((one) => clashesOf(one.seen, one.facts)).slice(0, MOST_CLASHES);
  const unlinked = all.filter(({ state }) => state === "unlinked");
  const keys = unlinked.map(({ seen: { shownKey } }) => shownKey);
  return { pieces, list: { counts, clashes, unlinked: keys } };
}

interface Here {
  seen: Sighting;
  facts: RowFacts | undefined;
}

function stateOf(workflows: Shelf["workflows"], { seen, facts }: Here): keyof ListCounts {
  const state = standingOf(facts?.goalId, facts?.findings ?? []);
  if (state !== "unlinked") return state;
  // As everywhere: what the piece's page said of it counts before what is stored.
  const status = facts
    ? metStatus(workflows, facts.asset, [seen])
    : onlyMetStatus(workflowFor(workflows), seen);
  return status === "idea" ? "idea" : state;
}

async function titleOf(db: Database, { seen, facts }: Here): Promise<string> {
  return facts ? shownTitle(db, facts.asset, [seen]) : (seen.title ?? "");
}

/** What two pieces have against each other: a clash of dates or messages, or the same piece twice. */
function clashesOf(seen: Sighting, facts: RowFacts | undefined): Clash[] {
  return (facts?.findings ?? [])
    .filter(({ rule }) => /^(?:clash|dup)-/i.test(rule))
    .map(({ rule, message }) => ({
      key: seen.shownKey,
      title: facts?.asset.title ?? seen.title ?? "",
      rule,
      message,
    }));
}
