import type { en } from "./en";

/** One message: a sentence with `{names}`, or one sentence per plural form of `{count}`. */
export type Entry = string | { one: string; other: string };
export type Catalogue = Record<keyof typeof en, Entry>;
