/** Tables and lists from anywhere: columns are recognised by their words, and a correction changes what they become. */
import { describe, expect, it } from "vitest";
import { readFile } from "../../../utils/exchange";
import type { Parsed } from "../../../utils/exchange/parsed";
import { Known } from "../../../utils/exchange/table/known";
import {
  notationOf,
  readDay,
  readNumber,
  readPeriodEnd,
} from "../../../utils/exchange/table/values";
import type { Goal } from "../../../utils/model/goal";
import type { TableChoice } from "../../../utils/model/table-fields";
import { must } from "../brackenworks";

const read = (name: string, text: string, choice: TableChoice = {}, known = new Known()): Parsed =>
  readFile(name, text, { known, choice });
const fields = ({ tables }: Parsed): Record<string, string> =>
  Object.fromEntries(must(tables?.[0]).columns.map(({ header, field }) => [header, field]));
const goals = ({ drafts }: Parsed): Goal[] =>
  drafts.filter(({ type }) => type === "goal").map(({ body }) => body as Goal);
const kinds = ({ drafts }: Parsed): string[] =>
  drafts
    .filter(({ type }) => type !== "person")
    .map(({ type, body }) => {
      const { name, title, text } = body as Record<string, string | undefined>;
      return `${type}: ${name ?? title ?? text ?? ""}`;
    });
const said = ({ ignored }: Parsed): string[] => ignored.map(({ key }) => key);

describe("exports of OKR tools", () => {
  it("BigPicture: numbering says what belongs under what, weights are left out and said", () => {
    const parsed = read(
      "okr.csv",
      "Order,Type,Summary,Status,Period,Owner,Weight,OKR type,Labels,Teams,Expected start date,Expected end date,Start value,Current value,Target value,Description\n" +
        "1,Objective,Be known in every plant,On track,,Agnes Smith,1,Strategic theme,,,,,0,2,10,\n" +
        "1.1,Objective,Win more groups,AT RISK,Q3 Y2026,agnes.smith@firm.com,,Team,,Alpha,,,,,,Because they stay\n" +
        "1.1.1,Key result,Deals per quarter,On track,Y2026,Andy Cole,1,Personal,,,01/02/2026,31/12/2026,10,12,15,\n",
    );
    expect(fields(parsed)).toMatchObject({
      ...{ Order: "foreignId", Type: "kind", Summary: "name", Period: "period", Weight: "none" },
      ...{ "Expected end date": "due", "Start value": "baseline", "Target value": "target" },
    });
    expect(kinds(parsed)).toEqual(["business: Be known in every plant", "goal: Win more groups"]);
    const goal = must(goals(parsed)[0]);
    expect(goal).toMatchObject({ dueOn: "2026-09-30", why: "Because they stay", foreignId: "1.1" });
    expect(goal.kpis).toMatchObject([
      {
        name: "Deals per quarter",
        baseline: { value: 10, on: "2026-02-01" },
        target: { value: 15, on: "2026-12-31" },
        current: { value: 12 },
      },
    ]);
    expect(said(parsed)).toContain("exchange.weightsLeft");
    // One person under two spellings.
    expect(
      parsed.drafts.filter(({ type }) => type === "person").map(({ body }) => (body as Goal).name),
    ).toEqual(["Agnes Smith", "Andy Cole"]);
  });

  it("Ally and Viva Goals: parents are row ids, American days are recognised by themselves", () => {
    const parsed = read(
      "ally.csv",
      "Row ID,Title,Parent,Entity,Owner Email,Time Period,Start Date,End Date,Metric Name,Metric Start,Metric Target\n" +
        "1,Win groups,,Demand,ines.duarte@firm.com,Q1 2026,01/15/2026,12/31/2026,,,\n" +
        "2,Opportunities from groups,1,Demand,marek@firm.com,Q1 2026,,12/31/2026,Opportunities,14,26\n",
    );
    const goal = must(goals(parsed)[0]);
    expect(goal).toMatchObject({ name: "Win groups", startOn: "2026-01-15", dueOn: "2026-12-31" });
    expect(goal.kpis).toMatchObject([
      { name: "Opportunities from groups", baseline: { value: 14 }, target: { value: 26 } },
    ]);
  });

  it("Betterworks: a milestone belongs to the goal above it", () => {
    const parsed = read(
      "bw.csv",
      "name,type,progress,start_date,end_date,owner_email,categories,description\n" +
        "Be the safe choice,goal,20,2026-01-01,2026-03-31,a.b@firm.com,,Audits are near\n" +
        "Ten audits passed,milestone,0,2026-01-01,2026-03-31,a.b@firm.com,,\n" +
        "Sign faster,goal,,2026-01-01,2026-06-30,,,\n",
    );
    expect(goals(parsed).map(({ name, kpis }) => [name, kpis.map((one) => one.name)])).toEqual([
      ["Be the safe choice", ["Ten audits passed"]],
      ["Sign faster", []],
    ]);
  });

  it("Asana: nested metrics of its JSON, company goals and parents", () => {
    const parsed = read(
      "goals.json",
      JSON.stringify({
        data: [
          { gid: "11", name: "Grow", is_workspace_level: true, owner: { name: "Ina" } },
          {
            gid: "12",
            name: "Web traffic",
            due_on: "2026-06-30",
            parent: "11",
            metric: { initial_number_value: 10, current_number_value: 12, target_number_value: 40 },
          },
        ],
      }),
    );
    const goal = must(goals(parsed).find(({ name }) => name === "Web traffic"));
    expect(kinds(parsed)[0]).toBe("business: Grow");
    expect(goal).toMatchObject({ foreignId: "12", dueOn: "2026-06-30" });
    expect(goal.kpis).toMatchObject([
      { baseline: { value: 10 }, current: { value: 12 }, target: { value: 40 } },
    ]);
  });

  it("Perdoo and Gtmhub: leads, assignees, timeframes and sessions", () => {
    const perdoo = read(
      "p.csv",
      "Name,Type,Lead,Timeframe,Status,Start value,Target value,Parent\n" +
        "Win groups,Objective,Ina,Q2 2026,On track,,,\nNRR,Key Result,Tom,Q2 2026,On track,100,112,Win groups\n",
    );
    const gtmhub = read(
      "g.csv",
      "Title;Type;Assignee;Session;Initial value;Target\nWin groups;Objective;Ina;Q2 2026;;\nNRR;Metric;Tom;Q2 2026;100;112\n",
    );
    for (const parsed of [perdoo, gtmhub])
      expect(goals(parsed)).toMatchObject([
        {
          name: "Win groups",
          dueOn: "2026-06-30",
          kpis: [{ name: "NRR", target: { value: 112 } }],
        },
      ]);
  });
});

describe("tables as people write them", () => {
  it("goals and key results side by side, the goal written once", () => {
    const parsed = read(
      "pasted",
      "Ziel\tKennzahl\tVerantwortlich\tStartwert\tZielwert\tFällig\n" +
        "Gruppen gewinnen\tChancen\tIna\t1.250,5\t2.600\t31.12.2026\n\tAnteil\tIna\t31 %\t45 %\t31.12.2026\n",
      {},
      new Known({}, notationOf("de")),
    );
    expect(goals(parsed)).toMatchObject([
      {
        name: "Gruppen gewinnen",
        dueOn: "2026-12-31",
        kpis: [
          { name: "Chancen", baseline: { value: 1250.5 }, target: { value: 2600 } },
          { name: "Anteil", unit: "percent", baseline: { value: 31 }, target: { value: 45 } },
        ],
      },
    ]);
    expect(said(parsed)).toContain("exchange.numbersComma");
  });

  it("readers, what is not done, campaigns with parts, in French and German", () => {
    const personas = read(
      "p.csv",
      "Persona;Besoin\nResponsable qualité;Montrer des dossiers complets\n",
    );
    expect(personas.drafts).toMatchObject([
      {
        type: "persona",
        body: { short: "Responsable qualité", job: "Montrer des dossiers complets" },
      },
    ]);
    const not = read("n.csv", "Ne pas faire;Pourquoi;Jusqu’au\nDes rabais;La marge;31.12.2026\n");
    expect(not.drafts).toMatchObject([
      { type: "notdoing", body: { text: "Des rabais", why: "La marge", until: "2026-12-31" } },
    ]);
    const known = new Known();
    known.take(read("g.csv", "Ziel\nGruppen gewinnen\n").drafts);
    const plan = read(
      "c.csv",
      "Typ;Name;Ziel;Fällig;Kanal\nKampagne;Audit;Gruppen gewinnen;31.05.2026;\nAufgabe;Leitfaden;;24.02.2026;Web\n",
      {},
      known,
    );
    expect(plan.drafts).toMatchObject([
      {
        type: "campaign",
        body: {
          name: "Audit",
          endOn: "2026-05-31",
          parts: [{ name: "Leitfaden", dueOn: "2026-02-24", channel: "Web" }],
        },
      },
    ]);
  });

  it("pieces: an address is the piece that lives there; a bad row stops no other", () => {
    const known = new Known();
    known.take(read("g.csv", "Code,Goal\nG1,Win groups\n").drafts);
    const parsed = read(
      "pieces.csv",
      "title,url,goal,persona,why,status,owner\n" +
        "Guide,https://docs.google.com/document/d/DEMO01brackenworks/edit?tab=t.0,G1,,They look,Review,Ina\n" +
        "Bad,ftp://nowhere,G1,,,,\n" +
        "Task,https://app.asana.com/0/1200000000000/1200000000051,G9,,,live,\n",
      {},
      known,
    );
    expect(parsed.drafts.filter(({ type }) => type === "asset").map(({ body }) => body.id)).toEqual(
      ["gdoc:DEMO01brackenworks", "asana:1200000000051"],
    );
    expect(parsed.drafts.find(({ type }) => type === "link")?.body).toMatchObject({
      main: known.all("goal")[0]?.id,
    });
    expect(parsed.skippable).toMatchObject([
      {
        row: "pieces.csv#3",
        entry: "Bad",
        expected: { key: "expected.address" },
        found: "“ftp://nowhere”",
      },
    ]);
    expect(parsed.ignored).toContainEqual({
      key: "exchange.unknown.goal",
      params: { count: 1, names: "G9" },
    });
  });

  it("a title line above the header, quotes and line breaks in cells are understood", () => {
    const parsed = read(
      "x.csv",
      'Our OKRs,,\n,,\nGoal,Why,Due\n"Win, then keep","line one\nline two",2026-12-31\n',
    );
    expect(goals(parsed)).toMatchObject([
      { name: "Win, then keep", why: "line one\nline two", dueOn: "2026-12-31" },
    ]);
  });

  it("a correction of a column, of a row, of every row changes what they become", () => {
    const text = "Goal,Words,When\nWin groups,They stay,2026-12-31\nDiscounts,Margin,2026-06-30\n";
    expect(kinds(read("x.csv", text))[0]).toBe("goal: Win groups");
    const why = read("x.csv", text, { columns: { "1": "why", "2": "due" } });
    expect(goals(why)[0]).toMatchObject({ why: "They stay", dueOn: "2026-12-31" });
    const mixed = read("x.csv", text, { rows: { "3": "notdoing" }, columns: { "1": "why" } });
    expect(kinds(mixed)).toEqual(["goal: Win groups", "notdoing: Discounts"]);
    expect(kinds(read("x.csv", text, { every: "persona" }))).toEqual([
      "persona: Win groups",
      "persona: Discounts",
    ]);
    expect(read("x.csv", text, { every: "none" }).drafts).toEqual([]);
  });

  it("a number or day that is none names row, field, expectation and what is there", () => {
    const parsed = read(
      "x.csv",
      "Goal,KPI,Target,Due\nWin,Deals,many,soon\nKeep,NRR,112,2026-12-31\n",
    );
    expect(
      parsed.skippable.map(({ row, path, expected, found }) => [row, path, expected.key, found]),
    ).toEqual([["x.csv#2", "2: due", "expected.day", "“soon”"]]);
    expect(goals(parsed).map(({ name }) => name)).toEqual(["Keep"]);
  });
});

describe("a second import", () => {
  const first = "ID,Goal,Target,Start\n77,Win groups,26,14\n";
  it("finds what the first made by the other tool's id, though its name changed", () => {
    const known = new Known();
    const before = read("a.csv", first);
    known.take(before.drafts);
    const again = goals(
      read("a.csv", "ID,Goal,Target,Start\n77,Win larger groups,30,14\n", {}, known),
    );
    expect(again.map(({ id, code, name }) => [id, code, name])).toEqual([
      [goals(before)[0]?.id, "G1", "Win larger groups"],
    ]);
  });

  it("finds it by its name and keeps what the table does not say", () => {
    const known = new Known();
    const before = read("a.csv", "Goal,Why\nWin groups,They stay\n");
    known.take(before.drafts);
    const same = read("a.csv", "Goal,Why\nWin groups,They stay\n", {}, known);
    expect(same.drafts[0]?.body).toEqual(before.drafts[0]?.body);
    const again = goals(read("a.csv", "Goal,Due\nwin  GROUPS,2026-12-31\n", {}, known));
    expect(again).toMatchObject([
      { id: goals(before)[0]?.id, why: "They stay", dueOn: "2026-12-31" },
    ]);
  });
});

describe("lists", () => {
  it("goals with key results, why, readers and refusals, by indentation and headings", () => {
    const parsed = read(
      "pasted",
      "Goals:\n- Win groups by 2026-12-18\n  - Why: they close better\n  - Deals from 14 to 26 by 2026-12-18\n" +
        "  - Share inbound 31% -> 45%\n- Cut time to signature\n\nNot doing:\n- Discounts\n  - Because margins\nPersonas\n- Marta, maintenance manager\n  - Job: keep lines running\n",
    );
    expect(goals(parsed)).toMatchObject([
      {
        name: "Win groups",
        dueOn: "2026-12-18",
        why: "they close better",
        kpis: [
          { name: "Deals", baseline: { value: 14 }, target: { value: 26, on: "2026-12-18" } },
          { name: "Share inbound", unit: "percent", target: { value: 45 } },
        ],
      },
      { name: "Cut time to signature" },
    ]);
    expect(kinds(parsed).filter((one) => !one.startsWith("goal"))).toEqual([
      "persona: Marta, maintenance manager",
      "notdoing: Discounts",
    ]);
  });

  it("in German and French", () => {
    const german = goals(
      read(
        "x",
        "Ziele\n• Gruppen gewinnen bis 31.12.2026\n   • Chancen von 14 auf 26 bis 18.12.2026\n   • Warum: sie bleiben\n",
      ),
    );
    expect(german).toMatchObject([
      {
        name: "Gruppen gewinnen",
        dueOn: "2026-12-31",
        why: "sie bleiben",
        kpis: [{ name: "Chancen", target: { value: 26, on: "2026-12-18" } }],
      },
    ]);
    const french = goals(
      read(
        "x",
        "Objectifs :\n- Gagner des groupes\n  - Affaires de 14 à 26 avant le 31/12/2026\n  - Pourquoi : ils restent\n",
      ),
    );
    expect(french).toMatchObject([
      {
        name: "Gagner des groupes",
        why: "ils restent",
        kpis: [{ name: "Affaires", target: { value: 26, on: "2026-12-31" } }],
      },
    ]);
  });

  it("a goal over goals is one of the business; plain lines are goals", () => {
    const parsed = read(
      "x",
      "- Half of revenue from groups\n  - Win groups\n    - Deals from 1 to 2\n",
    );
    expect(kinds(parsed)).toEqual(["business: Half of revenue from groups", "goal: Win groups"]);
    expect(goals(parsed)[0]?.businessGoalId).toBe(parsed.drafts[0]?.body.id);
    expect(kinds(read("x", "Win groups\nKeep customers"))).toEqual([
      "goal: Win groups",
      "goal: Keep customers",
    ]);
  });
});

describe("numbers and days", () => {
  const [en, us, de] = [notationOf("en-GB"), notationOf("en-US"), notationOf("de")];
  it.each([
    ["1,250.5", en, 1250.5],
    ["1.250,5", en, 1250.5],
    ["1,250", en, 1250],
    ["1,250", de, 1.25],
    ["1.250", de, 1250],
    ["0.125", de, 0.125],
    ["12k", en, 12000],
    ["€ 1’250", en, 1250],
    ["1 250 000", en, 1250000],
    ["-3,5", en, -3.5],
    ["34 %", en, 34],
  ])("%s", (text, notation, value) => {
    expect(readNumber(text, notation)?.value).toBe(value);
  });
  it("a unit stands behind its number; words and dates are no numbers", () => {
    expect(readNumber("34 %", en)).toMatchObject({ unit: "percent" });
    expect(readNumber("12 Tage", de)).toMatchObject({ value: 12, unit: "days" });
    for (const text of ["", "soon", "3 of 4", "2026-01-02"])
      expect([text, readNumber(text, en)]).toEqual([text, undefined]);
  });
  it.each([
    ["2026-03-04", en, "2026-03-04"],
    ["2026-03-04T10:00:00Z", en, "2026-03-04"],
    ["04.03.2026", us, "2026-03-04"],
    ["3/4/2026", en, "2026-04-03"],
    ["3/4/2026", us, "2026-03-04"],
    ["13/4/2026", us, "2026-04-13"],
    ["Mar 4, 2026", en, "2026-03-04"],
    ["4. März 2026", de, "2026-03-04"],
    ["4 déc. 2026", en, "2026-12-04"],
    ["1.2.26", de, "2026-02-01"],
  ])("%s", (text, notation, day) => {
    expect(readDay(text, notation)?.day).toBe(day);
  });
  it("days that do not exist are none, and periods end", () => {
    for (const text of ["31.02.2026", "2026-13-01", "soon", "14"])
      expect([text, readDay(text, en)]).toEqual([text, undefined]);
    expect(["Q3 Y2025", "FY2026", "H1 2026", "T2 2026"].map(readPeriodEnd)).toEqual([
      "2025-09-30",
      "2026-12-31",
      "2026-06-30",
      "2026-06-30",
    ]);
  });
});
