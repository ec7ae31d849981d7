/** What a person does not want suggested at some places. */
import type { Body } from "../../messages/protocol";
import { matchKey } from "../../model/asset-key";
import { readDocument } from "../../store/read";
import type { Database } from "../../store/schema";
import type { Unlinked } from "./guess";

type What = Body<"refuse">["what"];

/** Names under which refusals are kept: a goal's own id, else what it is and its id. */
export type Refused = ReadonlySet<string>;

/** The name under which a refusal is kept. */
export function refusalOf(what: What, id: string): string {
  return what === "goal" ? id : `${what}:${id}`;
}

/** Everything refused at a piece's places, and in the containers it lies in. */
export async function refusedFor(
  db: Database,
  { key, places, containers }: Pick<Unlinked, "key" | "places" | "containers">,
): Promise<Refused> {
  const keys = new Set([key, ...places, ...containers.map((one) => one.key)].map(matchKey));
  const said = await Promise.all([...keys].map((one) => readDocument(db, "place", one)));
  return new Set(said.flatMap((place) => Object.keys(place?.body.refused ?? {})));
}

/** Ids of one kind among what was refused; not for goals, whose names are their ids. */
export function refusedIds(refused: Refused, what: Exclude<What, "goal">): ReadonlySet<string> {
  const start = refusalOf(what, "");
  const own = [...refused].filter((name) => name.startsWith(start));
  return new Set(own.map((name) => name.slice(start.length)));
}
