/** What people take away: nothing kept back from them, nothing given to others that is not theirs. */
import { describe, expect, it } from "vitest";
import { readFile } from "../../../utils/exchange";
import { writeCsv } from "../../../utils/exchange/out/csv";
import { guestsOf, packFor, writeGuestFile } from "../../../utils/exchange/out/guest";
import { writeGuestPage, writeSnapshot } from "../../../utils/exchange/out/snapshot";
import { TABLES, writeTable } from "../../../utils/exchange/out/tables";
import type { TableName } from "../../../utils/exchange/out/tables";
import { Known } from "../../../utils/exchange/table/known";
import { words } from "../../../utils/i18n";
import { backupDue } from "../../../utils/model/backup";
import type { Goal } from "../../../utils/model/goal";
import type { NotDoing } from "../../../utils/model/not-doing";
import { assetsText, must, pieces, strategyText, strategyWith } from "../brackenworks";
import { documentsOf } from "./documents";

const strategy = readFile("s.json", strategyText);
const docs = [...documentsOf(strategy), ...documentsOf(readFile("a.json", assetsText))];
const tongue = { locale: "en", say: words("en"), today: "2026-02-16" };
const jules = { type: "person", id: "u-jules" } as const;
const goals = strategy.drafts.filter(({ type }) => type === "goal").map(({ body }) => body as Goal);

describe("a CSV file", () => {
  it("says what it is to Excel, quotes what must be, and runs no formula", () => {
    const text = writeCsv(
      ["A", "B"],
      [
        ["=1+1", "+2"],
        ["-x", "@y"],
        ['say "so", then', "two\nlines"],
        [-5, null],
      ],
    );
    expect(text).toBe(
      "\uFEFFA,B\r\n" +
        '"\'=1+1","\'+2"\r\n"\'-x","\'@y"\r\n' +
        '"say ""so"", then","two\nlines"\r\n-5,\r\n',
    );
  });

  it.each(Object.keys(TABLES) as TableName[])(
    "of %s has a header in words and safe cells",
    (name) => {
      for (const locale of ["en", "de", "fr"] as const) {
        const text = writeTable(name, { docs, events: [], say: words(locale) });
        expect(text.split("\r\n")[0]).not.toMatch(/exchange\.|undefined/);
        expect(text).not.toMatch(/(^|,|\r\n)"?[=+@]/);
      }
    },
  );

  it("of live pieces has a row for each, blanks too", () => {
    const bare = docs.filter(({ id }) => id !== "link:A12");
    const rows = writeTable("why", { docs: bare, events: [], say: words("en") })
      .trim()
      .split("\r\n");
    const live = pieces.filter(({ status }) => status === "live");
    expect(rows).toHaveLength(live.length + 1);
    for (const { title } of live) expect(rows.some((row) => row.includes(title))).toBe(true);
    const unlinked = must(live.find(({ id }) => id === "A12")).title;
    expect(rows.find((row) => row.includes(unlinked))).toMatch(/,live,[^,]*,,,,,/);
  });

  it("of goals can be opened again and changes nothing that matters", () => {
    const known = new Known();
    known.take(strategy.drafts);
    const text = writeTable("goals", { docs, events: [], say: words("en") });
    const again = readFile("goals.csv", text, { known, choice: {} });
    expect(again.skippable).toEqual([]);
    for (const goal of goals) {
      const back = again.drafts.find(({ body }) => body.id === goal.id)?.body as Goal | undefined;
      expect(
        back?.kpis.map(({ id, target, current }) => [id, target?.value, current?.value]),
      ).toEqual(goal.kpis.map(({ id, target, current }) => [id, target?.value, current?.value]));
    }
  });
});

describe("the strategy as a page", () => {
  const text = writeSnapshot(docs, tongue);

  it("holds the statement, open goals with their numbers and days, readers, refusals, parts, live work", () => {
    const workspace = must(strategy.drafts[0]).body as { statement: string };
    for (const part of [
      ...[workspace.statement, "G1 Multi-site food groups", "26", "18 December 2026"],
      ...["Quality manager", "Checklist poster", "live piece"],
    ])
      expect(text).toContain(part);
    for (const { body } of strategy.drafts.filter(({ type }) => type === "notdoing"))
      expect(text).toContain((body as NotDoing).text.replaceAll("'", "&#39;"));
    expect(text).not.toContain("Grow the newsletter list");
  });

  it("needs nothing else and runs nothing", () => {
    expect(text).not.toMatch(/<script|<link|<img|@import|url\(|https?:\/\//i);
    expect(text).toContain("default-src 'none'");
    expect(text).toContain("prefers-color-scheme: dark");
  });

  it("keeps script as the text it is, and speaks German", () => {
    const spoiled = strategyWith((json) => {
      must(json["goals"]?.[0])["name"] = "<script>alert(1)</script>";
    });
    const bad = documentsOf(readFile("s.json", spoiled));
    const german = writeSnapshot(bad, { ...tongue, locale: "de", say: words("de") });
    expect(german).toContain("&lt;script&gt;alert(1)");
    expect(german).not.toContain("<script");
    expect(german).toContain('<html lang="de">');
    expect(german).toContain("18. Dezember 2026");
  });
});

describe("a guest's pack", () => {
  const pack = packFor(docs, jules);
  const file = JSON.stringify(writeGuestFile(pack, jules));

  it("can be made for Jules and for the agency", () => {
    expect(guestsOf(docs).map(({ name }) => name)).toEqual([
      "Jules Abara",
      "Copperline Studio (agency)",
    ]);
  });

  it("holds their part alone, its reader and message, the goal's name, and what we do not do", () => {
    expect(pack.campaigns.flatMap(({ parts }) => parts.map(({ name }) => name))).toEqual([
      "Checklist poster",
    ]);
    expect(pack.personas.map(({ id }) => id)).toEqual(["p-quality"]);
    expect(pack.pillars.map(({ id }) => id)).toEqual(["m-tuesday"]);
    expect(pack.goals.map(({ id }) => id)).toEqual(["g-audit"]);
    expect(pack.notDoing).toHaveLength(
      strategy.drafts.filter(({ type }) => type === "notdoing").length,
    );
  });

  it("holds no key result, none of its numbers, nobody else's work, no other people", () => {
    const page = writeGuestPage(pack, docs, tongue);
    const json = JSON.parse(file) as { goals: object[] };
    expect(json.goals.map((goal) => Object.keys(goal).sort())).toEqual([
      ["code", "id", "name", "status", "why"],
    ]);
    for (const text of [file, page]) {
      for (const { name } of goals.flatMap(({ kpis }) => kpis)) expect(text).not.toContain(name);
      for (const other of [
        "Priya",
        "Marek",
        "Ines",
        "Checklist email",
        "coordinationHours",
        "Payback calculator",
      ])
        expect(text).not.toContain(other);
    }
    const audit = must(goals.find(({ id }) => id === "g-audit"));
    const own = JSON.stringify([pack.goals, pack.campaigns, pack.personas]);
    for (const { baseline, current, target } of audit.kpis)
      for (const reading of [baseline, current, target])
        expect(own).not.toMatch(new RegExp(`(?<![\\d-])${String(reading?.value)}(?![\\d-])`));
  });

  it("leaves a private goal out with its parts, and opens as a strategy of its own", () => {
    const secret = strategyWith((json) => {
      must(json["goals"]?.find(({ id }) => id === "g-audit"))["private"] = true;
    });
    expect(packFor(documentsOf(readFile("s.json", secret)), jules).campaigns).toEqual([]);
    const opened = readFile("guest.json", file);
    expect([...opened.refused, ...opened.skippable]).toEqual([]);
    expect(opened.drafts.find(({ type }) => type === "meta")?.body).toMatchObject({
      id: "guest-u-jules",
    });
  });
});

describe("the reminder to save", () => {
  const day = (text: string): Date => new Date(`${text}T12:00:00Z`);
  const note = { at: "2026-02-01T12:00:00.000Z", count: 100, saved: true };
  const at = (now: string, count: number, more: object = {}) =>
    backupDue({ now: day(now), count, note, workspace: "own", ...more })?.key ?? null;

  it("comes after 20 changes or 14 days with a change, and not before", () => {
    expect([at("2026-02-02", 119), at("2026-02-02", 120)]).toEqual([null, "backup.due.changes"]);
    expect([at("2026-02-14", 101), at("2026-02-15", 101)]).toEqual([null, "backup.due.days"]);
    expect(at("2027-02-15", 100)).toBe(null);
  });

  it("never comes while there is nothing of one's own", () => {
    for (const workspace of ["none", "sample"])
      expect(at("2027-01-01", 999, { workspace })).toBe(null);
  });

  it("says that there is none yet", () => {
    expect(at("2026-02-02", 25, { note: undefined })).toBe("backup.due.never");
    expect(at("2026-02-02", 19, { note: undefined })).toBe(null);
    expect(at("2026-03-02", 101, { note: { ...note, saved: false } })).toBe("backup.due.never");
  });
});
