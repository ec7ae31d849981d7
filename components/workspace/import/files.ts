import type { Message } from "../../../utils/model/message";
import type { TableChoice } from "../../../utils/model/table-fields";

/** A file a person chose, or a text they pasted, with what they said about its columns and rows. */
export interface TextFile extends TableChoice {
  name: string;
  text: string;
}

const MOST_FILES = 20;
/** A message between pages of an extension may hold 64 MB; this leaves room for what JSON adds. */
const MOST_MEGABYTES = 40;

/** Reads chosen files, or says why not. Two files of the same name get names of their own. */
export async function readFiles(chosen: readonly File[]): Promise<TextFile[] | Message> {
  if (chosen.length > MOST_FILES) return { key: "import.tooMany", params: { count: MOST_FILES } };
  const bytes = chosen.reduce((sum, one) => sum + one.size, 0);
  if (bytes > MOST_MEGABYTES * 1_000_000)
    return { key: "import.tooLarge", params: { count: MOST_MEGABYTES } };
  const files: TextFile[] = [];
  for (const file of chosen) {
    const taken = files.filter((one) => one.name.startsWith(file.name)).length;
    const name = taken > 0 ? `${file.name} (${String(taken + 1)})` : file.name;
    try {
      files.push({ name, text: await file.text() });
    } catch {
      return { key: "import.notRead", params: { name: file.name } };
    }
  }
  return files;
}
