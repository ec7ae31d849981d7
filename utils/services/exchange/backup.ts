import { backupDue } from "../../model/backup";
import type { BackupNote } from "../../model/backup";
import type { Message } from "../../model/message";
import { readDocument, readLocal } from "../../store/read";
import type { Database } from "../../store/schema";
import type { Desk } from "../desk";

const KEY = "backup";

/** Whether everything should be saved as a file again. */
export async function backup(desk: Desk): Promise<{ due: Message | null }> {
  const db = await desk.db();
  const workspace = (await readDocument(db, "meta", "workspace"))?.body;
  if (!workspace || workspace.sample) return { due: null };
  const [count, note] = await Promise.all([db.count("events"), readNote(db)]);
  return { due: backupDue({ count, now: desk.now(), note, workspace: "own" }) };
}

/** What is here now is in a file of the person's. */
export async function noteBackup(desk: Desk, saved: boolean): Promise<void> {
  const db = await desk.db();
  // A file that was opened is a backup of its own, until the first is saved here.
  if (!saved && (await readNote(db))) return;
  const [at, count] = [desk.now().toISOString(), await db.count("events")];
  await db.put("local", { key: KEY, at, count, value: saved ? "saved" : "opened" });
}

async function readNote(db: Database): Promise<BackupNote | undefined> {
  const kept = await readLocal(db, KEY);
  return kept?.at === undefined
    ? undefined
    : { at: kept.at, count: kept.count ?? 0, saved: kept.value === "saved" };
}
