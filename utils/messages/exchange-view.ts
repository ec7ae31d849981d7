/** What the background answers about files in and out. Types only. */
import type { Message } from "../model/message";
import type { ImportCount, ImportReport } from "./views";

/** What became of some pieces of a large file; `asks`: which others of the file must be known first, and nothing was. */
export type BulkPut =
  | { told: "done"; counts: ImportCount[]; kept: number }
  | { told: "asks"; ids: string[]; keys: string[] };

export interface ExchangeAnswers {
  importGround: {
    lists: Record<string, object[]>;
    notation: { decimal: "." | ","; days: "dmy" | "mdy" };
    today: string;
  };
  bulkStart: null;
  bulkPut: BulkPut;
  bulkEvents: null;
  bulkEnd: ImportReport;
  bulkStop: null;
  previewImport: ImportReport;
  import: ImportReport;
  /** `large`: it is asked for in parts, and `json` is empty */
  exportFile: { name: string; json: string; large?: true };
  exportPart: { text: string; next: string | null };
  exportText: { name: string; type: string; text: string };
  /** People and teams from outside */
  guests: { type: "person" | "team"; id: string; name: string }[];
  supportFile: { name: string; json: string };
  /** Whether everything should be saved again, and why */
  backup: { due: Message | null };
}
