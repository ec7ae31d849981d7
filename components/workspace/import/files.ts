import type { Message } from "../../../utils/model/message";
import type { TableChoice } from "../../../utils/model/table-fields";

/** A file a person chose, or a text they pasted, with what they said about its columns and rows. */
export interface TextFile extends TableChoice {
  name: string;
  text: string;
}

/** Files too large for one message, which a thread of their own reads. */
export interface LargeFiles {
  large: { name: string; file: Blob }[];
}

const MOST_FILES = 20;
/** Up to here files go to the background in one message and come in with one transaction, which takes a moment. */
const SMALL_BYTES = 150_000;

/** Reads chosen files, or says why not. Two files of the same name get names of their own. */
export async function readFiles(
  chosen: readonly File[],
): Promise<TextFile[] | LargeFiles | Message> {
  if (chosen.length > MOST_FILES) return { key: "import.tooMany", params: { count: MOST_FILES } };
  const names: string[] = [];
  for (const { name } of chosen) {
    const taken = names.filter((one) => one.startsWith(name)).length;
    names.push(taken > 0 ? `${name} (${String(taken + 1)})` : name);
  }
  const bytes = chosen.reduce((sum, one) => sum + one.size, 0);
  if (bytes > SMALL_BYTES)
    return { large: chosen.map((file, at) => ({ name: names[at] ?? file.name, file })) };
  const files: TextFile[] = [];
  for (const [at, file] of chosen.entries())
    try {
      files.push({ name: names[at] ?? file.name, text: await file.text() });
    } catch {
      return { key: "import.notRead", params: { name: file.name } };
    }
  return files;
}

/** A pasted text, large or not. */
export function pastedFiles({ name, text }: TextFile): TextFile[] | LargeFiles {
  return text.length > SMALL_BYTES
    ? { large: [{ name, file: new Blob([text]) }] }
    : [{ name, text }];
}
