import { writeAssetsFile } from "../exchange/assets-file";
import { writeFullFile } from "../exchange/full-file";
import { writeStrategyFile } from "../exchange/strategy-file";
import type { Answers, Body } from "../messages/protocol";
import type { StorageLine } from "../messages/views";
import { entities } from "../model/entities";
import type { EntityType } from "../model/entities";
import { countOf } from "../store/read";
import { rawExport } from "../store/open";
import { everything } from "../store/upkeep";
import type { Desk } from "./desk";
import { noteBackup } from "./exchange/backup";
import { isLarge } from "./exchange/parts";

/** A file for the person to keep: everything, the strategy alone, or the pieces with their links. */
export async function exportFile(
  desk: Desk,
  { what }: Body<"exportFile">,
): Promise<Answers["exportFile"]> {
  const db = await desk.db();
  const now = desk.now().toISOString();
  const name = `throughline-${what}-${now.slice(0, 10)}.json`;
  if (what === "all" && (await isLarge(db))) return { name, json: "", large: true };
  const { docs, events } = await everything(db);
  const content = {
    all: () => writeFullFile(docs, events, now),
    strategy: () => writeStrategyFile(docs),
    pieces: () => writeAssetsFile(docs),
  }[what]();
  if (what === "all") await noteBackup(desk, true);
  return { name, json: JSON.stringify(content, null, 1) };
}

/** What lies in the database as it lies there, when it cannot be opened otherwise. */
export async function exportRaw(desk: Desk): Promise<Answers["rawExport"]> {
  const content = { schema: "throughline-raw/1", stores: await rawExport() };
  return {
    name: `throughline-raw-${desk.now().toISOString().slice(0, 10)}.json`,
    json: JSON.stringify(content),
  };
}

/** A plain list of what is stored on this device, by kind. */
export async function storageLines(desk: Desk): Promise<StorageLine[]> {
  const db = await desk.db();
  const types = Object.keys(entities) as EntityType[];
  const counts = await Promise.all(types.map((type) => countOf(db, type)));
  const [events, sightings, reads, reviews, locals, kinds] = await Promise.all([
    db.count("events"),
    db.count("sightings"),
    db.count("reads"),
    db.count("reviews"),
    db.count("local"),
    db.count("kinds"),
  ]);
  return [
    ...types
      .map((what, at): StorageLine => ({ what, count: counts[at] ?? 0, where: "database" }))
      .filter(({ count }) => count > 0),
    { what: "event", count: events, where: "database" },
    { what: "sighting", count: sightings, where: "database" },
    { what: "read", count: reads, where: "database" },
    { what: "review", count: reviews, where: "database" },
    { what: "kind", count: kinds, where: "database" },
    { what: "local", count: locals, where: "database" },
    { what: "settings", count: 1, where: "browser" },
  ];
}
