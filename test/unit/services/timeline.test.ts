/** What a reader would receive, in order. */
import { expect, it } from "vitest";
import { timeline } from "../../../utils/services/team/timeline";
import { deskWithFiles } from "../desk";
import { pieces, strategyJson } from "../brackenworks";

interface PartRow {
  id: string;
  personaId: string;
  dueOn?: string;
  assetId?: string;
}
const parts = (strategyJson["campaigns"] ?? []).flatMap((one) => one["parts"] as PartRow[]);

it("has every dated part and piece of the quality manager once, by day", async () => {
  const desk = await deskWithFiles();
  const { items, more } = await timeline(desk, { personaId: "p-quality" });
  expect(more).toBe(false);
  expect(items.map(({ on }) => on)).toEqual(items.map(({ on }) => on).sort());
  const ids = items.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const due = parts.filter(({ personaId, dueOn }) => personaId === "p-quality" && dueOn);
  expect(due.length).toBeGreaterThan(3);
  for (const { id, assetId } of due)
    expect(ids.filter((one) => one === id || one === assetId)).toHaveLength(1);
});

it("has nothing of other readers, no idea, and nothing older than a quarter", async () => {
  const desk = await deskWithFiles();
  const { items } = await timeline(desk, { personaId: "p-finance" });
  const made = items.filter(({ kind }) => kind === "piece");
  const of = (id: string) => pieces.find((one) => one.id === id);
  expect(made.map(({ id }) => of(id)?.currentLink?.personaId)).toEqual(made.map(() => "p-finance"));
  expect(made.filter(({ status }) => status === "idea" || status === "retired")).toEqual([]);
  expect(items.filter(({ on }) => on < "2025-11-16")).toEqual([]);
});
