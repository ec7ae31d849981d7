import { daysBetween } from "./days";
import type { Message } from "./message";

/** When everything was last saved as a file, and what was here then. */
export interface BackupNote {
  /** When (ISO); of one that was never saved, when its first file was opened */
  at: string;
  /** Lines of history then */
  count: number;
  saved: boolean;
}

export const MOST_CHANGES = 20;
export const MOST_DAYS = 14;

interface Now {
  /** Lines of history now */
  count: number;
  now: Date;
  note: BackupNote | undefined;
  /** `none`: no workspace yet. Neither that nor the sample needs a backup */
  workspace: "none" | "sample" | "own";
}

/** Whether a backup is due, as a sentence; `null` when nothing has to be said. */
export function backupDue({ count, now, note, workspace }: Now): Message | null {
  if (workspace !== "own") return null;
  const changes = count - (note?.count ?? 0);
  if (changes <= 0) return null;
  const days = note ? daysBetween(note.at.slice(0, 10), now.toISOString().slice(0, 10)) : 0;
  if (changes < MOST_CHANGES && days < MOST_DAYS) return null;
  if (!note?.saved) return { key: "backup.due.never", params: { count: changes } };
  return changes >= MOST_CHANGES
    ? { key: "backup.due.changes", params: { count: changes } }
    : { key: "backup.due.days", params: { count: days } };
}
