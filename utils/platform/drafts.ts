/**
 * What a person typed and has not saved yet, by the name of the form. It outlives a reload and a closed tab, stays in
 * this browser, and goes when it is saved or thrown away. Storage that is full or forbidden keeps nothing and harms
 * nothing.
 */

const PREFIX = "throughline:draft:";

export interface Kept {
  /** When it was typed last (ISO) */
  at: string;
  value: unknown;
}

export function readDraft(name: string): Kept | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name);
    const kept = text === null ? null : (JSON.parse(text) as Partial<Kept> | null);
    return kept && typeof kept.at === "string" ? { at: kept.at, value: kept.value } : undefined;
  } catch {
    return undefined;
  }
}

export function keepDraft(name: string, value: unknown): void {
  try {
    const kept: Kept = { at: new Date().toISOString(), value };
    localStorage.setItem(PREFIX + name, JSON.stringify(kept));
  } catch {
    // What cannot be kept is still in the form.
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing is kept where nothing may be kept.
  }
}

/** Names of everything that is kept. */
export function draftNames(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length));
  } catch {
    return [];
  }
}

export function dropAllDrafts(): void {
  for (const name of draftNames()) dropDraft(name);
}
