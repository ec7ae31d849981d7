/** The pieces a plan speaks of: those in its parts, beside them, on its days and in its cells. */
import type { Body } from "../../messages/protocol";
import type { PlanPiece, PlanPieces } from "../../messages/plan-view";
import type { PlanFind } from "../../messages/plan-requests";
import { isWork, plainChannel } from "../../model/coverage";
import { pageOfKinds } from "../../store/kinds";
import { reviewsOf, spokenOn } from "../../store/lines";
import type { Database, KindOfPiece, Reviewed } from "../../store/schema";
import type { Desk } from "../desk";
import { Slices } from "../review/slices";

const AT_ONCE = 2000;
/** The most a page shows of one thing; of all parts together, so many that nobody's plan is cut. */
const MOST = 200;
const MOST_IN_PARTS = 2000;

/** Pieces by what was found on them last. */
export async function planPieces(desk: Desk, { find }: Body<"plan">): Promise<PlanPieces> {
  const db = await desk.db();
  const ids = find.by === "clash" ? await spokenOn(db, "CLASH-MSG") : await idsOf(db, find);
  const most = find.by === "parts" ? MOST_IN_PARTS : MOST;
  const reviews = await reviewsOf(db, ids.slice(0, most));
  return { pieces: reviews.map(pieceOf), count: ids.length };
}

type Counted = Exclude<PlanFind, { by: "clash" }>;

async function idsOf(db: Database, find: Counted): Promise<string[]> {
  const slices = new Slices();
  const wanted = testFor(find);
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const page = await pageOfKinds(db, after, AT_ONCE);
    const last = page.at(-1);
    if (!last) return ids;
    for (const one of page) if (wanted(one)) ids.push(one.id);
    after = last.id;
    await slices.pause();
  }
}

function testFor(find: Counted): (one: KindOfPiece) => boolean {
  switch (find.by) {
    case "parts": {
      const parts = new Set(find.ids);
      return ({ kind }) => kind.partId !== undefined && parts.has(kind.partId);
    }
    case "unplanned":
      return ({ kind }) => kind.unplannedIn === find.campaignId;
    case "days":
      return ({ on, kind }) =>
        on !== undefined && on >= find.from && on <= find.to && isWork(kind.status);
    case "cell":
      return cellTest(find);
  }
}

function cellTest(find: Extract<PlanFind, { by: "cell" }>): (one: KindOfPiece) => boolean {
  const [rows, columns] = [new Set(find.rows), new Set(find.columns)];
  const among = (known: ReadonlySet<string>, one: string | null | undefined): string | null =>
    one && known.has(one) ? one : null;
  return ({ kind: { status, personaId, stage, channel } }) =>
    isWork(status) &&
    among(rows, personaId) === find.personaId &&
    among(columns, find.axis === "stage" ? stage : plainChannel(channel)) === find.value;
}

function pieceOf({ id, profile, on, findings }: Reviewed): PlanPiece {
  const { title, status, key, url, goalId, personaId, partId, channel, type, evergreen } = profile;
  const clash = findings.find(({ rule }) => rule === "CLASH-MSG")?.message;
  const said = { url, goalId, personaId, partId, channel, type, evergreen, on, clash };
  return {
    ...{ id, key: key ?? id, title, status },
    ...(Object.fromEntries(
      Object.entries(said).filter(([, value]) => value),
    ) as Partial<PlanPiece>),
  };
}
