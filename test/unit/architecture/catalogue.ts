import { namesIn } from "./source";

export type Entry = string | { one: string; other: string };

/** All sentences of a language, from every catalogue file of it (`en.ts`, `en-workspace.ts`). */
export async function readCatalogue(language: string): Promise<Record<string, Entry>> {
  const files = namesIn("utils/i18n", "files").filter((name) =>
    new RegExp(`^${language}(-\\w+)?\\.ts$`).test(name),
  );
  const modules = await Promise.all(
    files.map((name) => import(`../../../utils/i18n/${name}`) as Promise<Record<string, object>>),
  );
  return Object.assign({}, ...modules.flatMap((one) => Object.values(one))) as Record<
    string,
    Entry
  >;
}
