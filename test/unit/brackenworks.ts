/** The sample company with its ground truth, for tests. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export const ANCHOR = "2026-02-16";

interface FlatLinkRow {
  goalId?: string | null;
  personaId?: string | null;
  why?: string | null;
  [field: string]: unknown;
}

/** One piece as the file holds it. */
export interface SamplePiece {
  id: string;
  title: string;
  status: "idea" | "draft" | "review" | "live" | "retired";
  createdOn: string;
  teamId?: string;
  refs: { tool: string; key: string; url?: string }[];
  currentLink: FlatLinkRow | null;
  truth: { goal: string | null; persona: string | null; onStrategy: boolean };
  expectedWarnings: string[];
  text?: string;
}

export interface Row {
  id: string;
  [field: string]: unknown;
}

export function fixtureText(name: string): string {
  return readFileSync(resolve(process.cwd(), "test/fixtures", name), "utf8");
}

export const STRATEGY = "brackenworks.strategy.json";
export const ASSETS = "brackenworks.assets.json";
export const strategyText = fixtureText(STRATEGY);
export const assetsText = fixtureText(ASSETS);
export const strategyJson = JSON.parse(strategyText) as Record<string, Row[]> & {
  workspace: Row;
  retired: { goals: Row[]; personas: Row[] };
};
export const assetsJson = JSON.parse(assetsText) as { assets: SamplePiece[] };
export const pieces: readonly SamplePiece[] = assetsJson.assets;

export function piece(id: string): SamplePiece {
  return must(pieces.find((one) => one.id === id));
}

/** A fresh copy of a file, changed by a test. */
export function strategyWith(change: (json: typeof strategyJson) => void): string {
  const json = structuredClone(strategyJson);
  change(json);
  return JSON.stringify(json);
}

export function assetsWith(change: (assets: SamplePiece[]) => void): string {
  const json = structuredClone(assetsJson);
  change(json.assets);
  return JSON.stringify(json);
}

/** The value, or a failed test. */
export function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("The test expected a value here");
  return value;
}
