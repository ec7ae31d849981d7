/** Who did what: one line for each thing somebody did, the newest first (features.md SP4). */
import { expect, it } from "vitest";
import type { Audit } from "../../../utils/messages/people-view";
import type { Body } from "../../../utils/messages/protocol";
import { close, setStatus, undo } from "../../../utils/services/actions";
import { catchUp } from "../../../utils/services/review/catch-up";
import { edit } from "../../../utils/services/editing/edit";
import { order } from "../../../utils/services/editing/order";
import { publish } from "../../../utils/services/editing/publish";
import { audit } from "../../../utils/services/team/audit";
import { deskWithFiles, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

const ANY = { kind: null, by: null, from: null, to: null, after: null, most: 200 };
const ask = (desk: TestDesk, over: Partial<Body<"audit">> = {}): Promise<Audit> =>
  audit(desk, { ...ANY, ...over });
const minute = (count: number): string =>
  new Date(Date.parse("2026-02-16T12:00:00Z") + count * 60_000).toISOString();

it("has twenty lines for twenty things somebody did, and one for the import before them", async () => {
  const desk = await deskWithFiles();
  for (let count = 1; count <= 20; count++) {
    desk.at(minute(count));
    const body = { id: `t-${String(count)}`, name: `Team ${String(count)}` };
    if (count % 5 === 0) await linkAt(desk, `gdoc:New${String(count)}`);
    else
      await edit(desk, {
        ...{ operation: operation(), when: "now" },
        edits: [{ op: "add", type: "team", body }],
      });
  }
  const { lines, next } = await ask(desk);
  expect(lines.map(({ kind }) => kind)).toEqual([
    ...Array.from({ length: 20 }, (_, at) => (at % 5 === 0 ? "links" : "people")),
    "imports",
  ]);
  expect(lines.map(({ at }) => at)).toEqual(
    lines
      .map(({ at }) => at)
      .sort()
      .reverse(),
  );
  expect(next).toBeNull();
});

it("goes on where it ended", async () => {
  const desk = await deskWithFiles();
  for (let count = 1; count <= 5; count++) {
    desk.at(minute(count));
    await linkAt(desk, `gdoc:New${String(count)}`);
  }
  const first = await ask(desk, { most: 3 });
  const rest = await ask(desk, { most: 200, after: first.next });
  expect([first.lines.length, rest.lines.length]).toEqual([3, 3]);
  expect(new Set([...first.lines, ...rest.lines].map(({ id }) => id)).size).toBe(6);
});

it("says links, answers, work and changes of the strategy in words of their own", async () => {
  const desk = await deskWithFiles();
  const key = "gdoc:DEMO05brackenworks";
  await catchUp(desk);
  desk.at(minute(1));
  const target = { key };
  await close(
    desk,
    { target, operation: operation(), rule: "WHY-BOSS", kind: "wrong", until: null },
    OWN,
  );
  desk.at(minute(2));
  const linked = await linkAt(desk, key, { goalId: "g-audit" });
  desk.at(minute(3));
  await undo(desk, { target, operation: operation(), undone: linked.operation }, OWN);
  desk.at(minute(4));
  await setStatus(desk, { target, operation: operation(), status: "live" }, OWN);
  desk.at(minute(5));
  const changes = [{ path: ["name"], from: "Content", to: "Words" }];
  await edit(desk, {
    ...{ operation: operation(), when: "now" },
    edits: [{ op: "edit", type: "team", id: "t-content", changes }],
  });
  desk.at(minute(6));
  await order(desk, { operation: operation(), type: "goal", ids: ["g-audit", "g-shortlist"] });
  const { lines } = await ask(desk);
  expect(
    lines.map(({ kind, what, name, fields, rule }) => [kind, what.key, name, fields, rule]),
  ).toEqual([
    ["strategy", "audit.order", undefined, undefined, undefined],
    ["people", "audit.edit", "Words", ["name"], undefined],
    ["pieces", "audit.edit", expect.any(String), ["status", "liveOn"], undefined],
    ["links", "history.undone", expect.any(String), undefined, undefined],
    ["links", "history.goal", expect.any(String), undefined, undefined],
    ["answers", "audit.answer.wrong", expect.any(String), undefined, "WHY-BOSS"],
    ["imports", "audit.import", undefined, undefined, undefined],
  ]);
});

it("names a published version and what it changed, and not the waiting changes that went", async () => {
  const desk = await deskWithFiles();
  const retire = { op: "retire", type: "notdoing", id: "n-small" } as const;
  desk.at(minute(1));
  await edit(desk, { operation: operation(), when: "next", edits: [retire] });
  desk.at(minute(2));
  await publish(desk, {
    ...{
      operation: operation(),
      effectiveFrom: "2026-02-16",
      summary: "Small ones, too",
      why: "W",
    },
    ...{ nextReviewOn: null, approvedBy: null },
  });
  const { lines } = await ask(desk, { kind: "strategy", from: "2026-02-16" });
  const published = lines.filter(({ at }) => at === minute(2));
  expect(published.map(({ type, what }) => [type, what.key]).sort()).toEqual([
    ["notdoing", "audit.retire"],
    ["version", "audit.add"],
  ]);
});

it("is filtered by kind, person and day", async () => {
  const desk = await deskWithFiles();
  desk.at(minute(1));
  await linkAt(desk, "gdoc:Mine");
  await desk.saveSettings({ ...(await desk.settings()), me: "u-priya" });
  desk.at("2026-02-18T12:00:00.000Z");
  await linkAt(desk, "gdoc:Hers");
  const count = async (over: Partial<Body<"audit">>): Promise<number> =>
    (await ask(desk, over)).lines.length;
  expect(await count({ by: "u-priya" })).toBe(1);
  expect(await count({ by: "you", kind: "links" })).toBe(1);
  expect(await count({ kind: "answers" })).toBe(0);
  expect(await count({ from: "2026-02-17" })).toBe(1);
  expect(await count({ to: "2026-02-17" })).toBe(2);
  expect(await count({ from: "2026-02-17", to: "2026-02-17" })).toBe(0);
});
