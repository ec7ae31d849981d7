import type { Message } from "../model/message";

/** One thing in a file that does not fit: which entry, which field, what was expected, what is there. */
export interface Problem {
  file: string;
  /** Where in the file, as a path: `goals[2].kpis[0].target.value` */
  path: string;
  /** The row it belongs to, when it belongs to one: `goals[2]`. Rows can be skipped. */
  row?: string;
  /** How a person would call the row: its code, name or title */
  entry: string;
  expected: Message;
  found: string;
}
