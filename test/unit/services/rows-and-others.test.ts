/** What lists, pages and people say about one piece at the same time: nothing said is lost, and nothing is said twice. */
import { beforeEach, describe, expect, it } from "vitest";
import type { RowSeen } from "../../../utils/messages/row-requests";
import { ONLY_MET } from "../../../utils/model/constants";
import { attach, detach } from "../../../utils/services/places/attach";
import { fill } from "../../../utils/services/actions";
import { noteShown, readShown } from "../../../utils/services/lists/shown";
import { changeMany } from "../../../utils/services/pieces/change";
import { pieces } from "../../../utils/services/pieces/list";
import { queue } from "../../../utils/services/pieces/queue";
import { undoMany } from "../../../utils/services/pieces/undo";
import { catchUp } from "../../../utils/services/review/catch-up";
import { linkRow, undoRow } from "../../../utils/services/rows/act";
import { rowAnswers } from "../../../utils/services/rows/answers";
import { meet } from "../../../utils/services/rows/met";
import { keepPick, readPick } from "../../../utils/services/rows/pick";
import { rowStates } from "../../../utils/services/rows/states";
import { visit } from "../../../utils/services/visit";
import { allOf, readSighting } from "../../../utils/store/read";
import { nameContainer, sight } from "../../../utils/store/sightings";
import { contextAt, deskWithFiles, linkAt, operation, OWN, TAB } from "../desk";
import type { TestDesk } from "../desk";

const PROJECT = "asana-project:1200000000001";
const TODAY = "2026-02-16";
const ROW = { key: "asana:81", kind: "task", title: "A task", url: "https://app.asana.com/0/0/81" };

let desk: TestDesk;
const seen = (key: string, over: Partial<RowSeen> = {}): RowSeen => ({
  ...{ keys: [key], kind: "task", title: `Title of ${key}`, url: "https://app.asana.com/0/0/1" },
  ...over,
});
const show = async (
  rows: RowSeen[],
  tool: "asana" | "google" | "hubspot" = "asana",
): Promise<void> => {
  await (
    await rowStates(desk, { tool, rows }, {})
  ).remembered;
};
const met = async (key: string) => readSighting(await desk.db(), key);
const linkOf = async (key: string) => (await contextAt(desk, key)).link;
const linkByRow = (key: string) => linkRow(desk, { key, operation: operation() }, TAB);

beforeEach(async () => {
  desk = await deskWithFiles();
});

describe("a piece that was taken apart", () => {
  it("is another piece from then on: what is said of one is not said of the other", async () => {
    const [task, doc] = ["asana:81", "gdoc:ABCDEFGHIJKL"];
    await show([seen(task), seen(doc, { kind: "doc" })]);
    await linkAt(desk, task);
    await attach(desk, { target: { key: task }, operation: operation(), to: doc }, OWN);
    await detach(desk, { target: { key: doc }, operation: operation(), key: task }, OWN);
    await linkAt(desk, task, { goalId: "g-decide" });
    expect((await linkOf(task))?.goalId).toBe("g-decide");
    expect((await linkOf(doc))?.goalId).toBe("g-audit");
  });
});

describe("Enter on a dot", () => {
  it("keeps the reader, the why and the stage that somebody has said before", async () => {
    await show(
      ["asana:81", "asana:82", "asana:83"].map((key) => seen(key, { container: PROJECT })),
    );
    for (const key of ["asana:82", "asana:83"]) await linkAt(desk, key);
    await linkAt(desk, "asana:81", { goalId: null, personaId: "p-finance", why: "Said before" });
    const target = { key: "asana:81" };
    await fill(desk, { target, operation: operation(), stage: "aware" }, OWN);
    await linkByRow("asana:81");
    expect(await linkOf("asana:81")).toMatchObject({
      ...{ goalId: "g-audit", personaId: "p-finance", why: "Said before" },
      stage: "Knows the problem",
    });
  });

  it("taken back leaves no finding behind that counts as fixed", async () => {
    await catchUp(desk);
    const fixed = async () =>
      (await allOf(await desk.db(), "closing")).docs.filter(({ body }) => body.kind === "fixed");
    const before = await fixed();
    const { lines } = await pieces(desk, { after: null, most: 500 });
    let undone = 0;
    for (const { key } of lines.filter(({ state }) => state === "unlinked")) {
      const { undone: link } = await linkByRow(key);
      if (!link) continue;
      undone += (await fixed()).length - before.length;
      await undoRow(desk, { key, operation: operation(), undone: link }, TAB);
      expect(await fixed()).toEqual(before);
    }
    expect(undone).toBeGreaterThan(0);
  });
});

describe("a row", () => {
  it("that does not say its type leaves the address of a known file alone", async () => {
    const id = "DEMO01brackenworks";
    const before = await contextAt(desk, `gdoc:${id}`);
    const keys = ["gdoc", "gslide", "gsheet"].map((type) => `${type}:${id}`);
    await show([seen("x:y", { keys, kind: "file", url: "", title: "Brief" })], "google");
    const after = await contextAt(desk, `gdoc:${id}`);
    expect([after.url, after.kind]).toEqual([before.url, before.kind]);
  });

  it("of a task that was opened again says so, and knows no better than its section", async () => {
    await show([seen("asana:81", { hostStatus: "incomplete" })]);
    expect(await met("asana:81")).not.toHaveProperty("hostStatus");
    await show([seen("asana:81", { hostStatus: "complete" })]);
    expect(await met("asana:81")).toMatchObject({ hostStatus: "complete" });
    await show([seen("asana:81", { hostStatus: "incomplete" })]);
    expect(await met("asana:81")).toMatchObject({ hostStatus: "incomplete" });
    await sight(await desk.db(), { ...ROW, hostStatus: "section:In review" }, TODAY);
    await show([seen("asana:81", { hostStatus: "incomplete" })]);
    expect(await met("asana:81")).toMatchObject({ hostStatus: "section:In review" });
  });

  it("loses nothing that its own page says in the same moment", async () => {
    const db = await desk.db();
    await meet(db, [{ ...ROW, hostStatus: "section:Draft" }], "2026-02-15");
    await Promise.all([
      meet(db, [ROW], TODAY),
      sight(db, { ...ROW, hostStatus: "section:Done" }, TODAY),
    ]);
    expect(await met("asana:81")).toMatchObject({ hostStatus: "section:Done" });
  });

  it("in another project does not keep the former one's name", async () => {
    const db = await desk.db();
    await nameContainer(db, { key: "asana-project:1", name: "Old project" });
    await meet(db, [{ ...ROW, container: "asana-project:1" }], TODAY);
    expect(await met("asana:81")).toMatchObject({ containerName: "Old project" });
    await meet(db, [{ ...ROW, container: "asana-project:2" }], TODAY);
    expect(await met("asana:81")).not.toHaveProperty("containerName");
  });
});

describe("pages that follow each other in a tab", () => {
  const page = (url: string, turn: number) =>
    ({ tool: "asana", view: "list", url, layoutChanged: false, turn }) as const;
  const [FIRST, SECOND] = [
    "https://app.asana.com/0/my_tasks/1",
    "https://app.asana.com/0/search/2",
  ];

  it("keep their own rows, also those that are remembered late", async () => {
    await visit(desk, page(FIRST, 1), TAB);
    const rows = [seen("asana:81")];
    const answers = rowAnswers(
      desk,
      (doing) => doing,
      () => undefined,
    );
    await answers.rows({ tool: "asana", rows }, TAB);
    await visit(desk, page(SECOND, 2), TAB);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await readShown(1, SECOND)).toBeUndefined();
  });

  it("lose no rows that are told in the same moment", async () => {
    await Promise.all([noteShown(1, FIRST, ["a"]), noteShown(1, FIRST, ["b"])]);
    expect(await readShown(1, FIRST)).toEqual(["a", "b"]);
  });

  it("forget what was picked once the tab has gone on, and not for a late word of the page before", async () => {
    await visit(desk, page(SECOND, 2), TAB);
    await keepPick(1, { key: "asana:81", url: SECOND });
    await visit(desk, page(FIRST, 1), TAB);
    expect(await readPick(1, SECOND)).toBe("asana:81");
    await visit(desk, page(FIRST, 3), TAB);
    await visit(desk, page(SECOND, 4), TAB);
    expect(await readPick(1, SECOND)).toBeUndefined();
  });
});

describe("many pieces", () => {
  it("that their pages call out are out, also where nobody has stored anything of them", async () => {
    const key = "hubspot:email:5";
    await show([seen(key, { kind: "email", hostStatus: "published" })], "hubspot");
    const { lines } = await pieces(desk, { after: null, most: 500 });
    expect(lines.find((one) => one.key === key)?.status).toBe("live");
    const change = { status: "draft" } as const;
    const body = { operation: operation(), from: 0, keys: [key], change, more: false };
    expect(await changeMany(desk, { ...body, over: false })).toMatchObject({ done: 0, same: 1 });
  });

  it("are counted as taken back when they were changed before, and not otherwise", async () => {
    await show([seen("asana:71")]);
    const undone = operation();
    const [keys, change] = [["asana:71", "asana:72"], { goalId: "g-audit" }];
    const body = { operation: undone, from: 0, keys, change, over: true, more: false };
    expect(await changeMany(desk, body)).toMatchObject({ done: 1 });
    const back = { operation: operation(), undone, from: 0, count: 2, more: false };
    expect(await undoMany(desk, back)).toMatchObject({ done: 1, left: [] });
  });

  it("that are stored hide none that was only met, however many come first", async () => {
    const tx = (await desk.db()).transaction(["docs", "sightings"], "readwrite");
    const dates = { firstSeenOn: TODAY, lastSeenOn: TODAY };
    for (let at = 0; at < 5250; at++) {
      const key = `asana:1${String(at).padStart(9, "0")}`;
      const sighting = { key, shownKey: key, kind: "task", url: "", title: key, ...dates };
      void tx.objectStore("sightings").put(sighting);
      void tx.objectStore("docs").put({ id: `asset:${key}`, keys: [key], doc: {} as never });
    }
    const key = "hubspot:email:9";
    const last = { key, shownKey: key, kind: "email", url: "", title: "Spring", ...dates };
    void tx.objectStore("sightings").put(last);
    await tx.done;
    const { items } = await queue(desk, { whose: ONLY_MET, most: 50 });
    expect(items.map((one) => one.key)).toContain(key);
  }, 60_000);
});
