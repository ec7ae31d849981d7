/** Takes a change to many pieces back. What was changed again since stays, and is named. */
import type { LeftPiece, ManyChanged } from "../../messages/pieces-view";
import type { Body } from "../../messages/protocol";
import { Refusal } from "../../messages/serve";
import { eventsOf, readDocument } from "../../store/read";
import type { Database } from "../../store/schema";
import { mayWrite } from "../answers";
import type { Desk } from "../desk";
import { Slices } from "../review/slices";
import { takeBack } from "../take-back";
import { partOf } from "./change";
import { saveAll } from "./save";
import type { Part } from "./save";

const AT_ONCE = 25;

/** @throws Refusal `viewer`, `newer-data` */
export async function undoMany(desk: Desk, body: Body<"undoMany">): Promise<ManyChanged> {
  await mayWrite(desk);
  const undone: ManyChanged = { done: 0, same: 0, left: [] };
  const slices = new Slices();
  const end = body.from + body.count;
  for (let from = body.from; from < end; from += AT_ONCE) {
    const places = Array.from({ length: Math.min(AT_ONCE, end - from) }, (_, at) => from + at);
    await undoSome(desk, body, places, undone);
    await slices.pause();
  }
  return undone;
}

/** Some parts in one transaction; when one of them cannot be taken back, each by itself. */
async function undoSome(
  desk: Desk,
  body: Body<"undoMany">,
  places: readonly number[],
  undone: ManyChanged,
): Promise<void> {
  const by = (await desk.settings()).me ?? "you";
  const at = desk.now().toISOString();
  const parts = await Promise.all(
    places.map(async (place): Promise<Part> => ({
      operation: { id: partOf(body.operation, place), by, at, kind: "undo" },
      work: await takeBack(desk, [partOf(body.undone, place)]),
    })),
  );
  try {
    await saveAll(desk, parts);
    undone.done += (await Promise.all(places.map((place) => wasDone(desk, body, place)))).filter(
      Boolean,
    ).length;
  } catch (error) {
    if (!isChanged(error)) throw error;
    const [only] = places;
    if (places.length === 1 && only !== undefined)
      undone.left.push(await leftPiece(await desk.db(), partOf(body.undone, only)));
    else for (const place of places) await undoSome(desk, body, [place], undone);
  }
}

/** False for a piece that was left as it was: there is nothing to take back. */
async function wasDone(desk: Desk, { undone }: Body<"undoMany">, place: number): Promise<boolean> {
  return (await eventsOf(await desk.db(), partOf(undone, place))).length > 0;
}

function isChanged(error: unknown): boolean {
  return error instanceof Refusal && error.code === "changed-since";
}

async function leftPiece(db: Database, part: string): Promise<LeftPiece> {
  const of = (await eventsOf(db, part)).find((event) => /^(asset|link):/.test(event.of))?.of ?? "";
  const asset = await readDocument(db, "asset", of.slice(of.indexOf(":") + 1));
  return { title: asset?.body.title ?? "", because: "since" };
}
