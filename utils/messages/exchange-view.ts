/** What the background answers about files in and out. Types only. */
import type { Message } from "../model/message";
import type { ImportReport } from "./views";

export interface ExchangeAnswers {
  previewImport: ImportReport;
  import: ImportReport;
  exportFile: { name: string; json: string };
  exportText: { name: string; type: string; text: string };
  /** People and teams from outside */
  guests: { type: "person" | "team"; id: string; name: string }[];
  supportFile: { name: string; json: string };
  /** Whether everything should be saved again, and why */
  backup: { due: Message | null };
}
