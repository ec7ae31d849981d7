/** The agendas of the sample's rituals, filled on its anchor day. */
import { beforeAll, expect, it } from "vitest";
import type { Agenda } from "../../../utils/messages/strategy-view";
import { agendas } from "../../../utils/services/agendas";
import { edit } from "../../../utils/services/editing/edit";
import { strategy } from "../../../utils/services/strategy";
import { suggest } from "../../../utils/services/suggest-change";
import { must } from "../brackenworks";
import { deskWithFiles, freshDesk, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";

let desk: TestDesk;
let filled: Agenda[];
beforeAll(async () => {
  desk = await deskWithFiles();
  filled = await agendas(desk);
});

const of = (id: string, from = filled) => must(from.find(({ ritualId }) => ritualId === id)).lines;
const items = (id: string, at: number) => must(of(id)[at]).items;
const opened = (id: string, at: number) => items(id, at).map(({ opens }) => opens);

it("the parts check holds pieces with no part, the part with no piece, and the clash", () => {
  expect(opened("r-parts", 0)).toEqual(
    expect.arrayContaining([
      { key: "hubspot:blog:7700011" },
      { key: "asana:1200000000027" },
      { key: "gdoc:DEMO36brackenworks" },
      { key: "gdoc:DEMO37brackenworks" },
    ]),
  );
  expect(opened("r-parts", 1)).toEqual([{ page: "/plan?id=pt-t5" }]);
  expect(opened("r-parts", 2)).toContainEqual({ key: "hubspot:email:7700034" });
});

it("the parts check is about more than one team", () => {
  const teams = of("r-parts").flatMap((line) => line.items.flatMap(({ teamId }) => teamId ?? []));
  expect(new Set(teams)).toEqual(new Set(["t-content", "t-product", "t-demand"]));
});

it("the KPI review holds the number not read lately, then those that cannot be judged", () => {
  expect(items("r-kpi", 0).map(({ title }) => title)).toEqual([
    "Support tickets per plant in the first 60 days",
    "Net revenue retention",
    "Posts published",
  ]);
});

it("the strategy review holds what is open, the agency sync the agency's part", () => {
  expect(opened("r-strategy", 0)).toEqual([{ page: "/decisions?id=d-discount" }]);
  expect(must(of("r-strategy")[1])).toMatchObject({ meaning: "notDoing" });
  expect(opened("r-partner", 0)).toEqual([{ page: "/plan?id=pt-t2" }]);
});

it("a suggestion made at a piece is in the next strategy review until it is settled", async () => {
  const text = "Ask machine suppliers’ service teams\nThey are in every plant";
  await suggest(
    desk,
    { target: { key: "gdoc:DEMO39brackenworks" }, operation: operation(), text },
    OWN,
  );
  const [kept] = (await strategy(desk)).suggestions;
  expect(kept).toMatchObject({
    assetId: "A39",
    piece: {
      key: "gdoc:DEMO39brackenworks",
      title: "Plan: joint marketing with machine suppliers' service teams",
    },
  });
  const added = of("r-strategy", await agendas(desk)).find(
    ({ meaning }) => meaning === "suggestions",
  );
  expect(added?.items.map(({ title }) => title)).toEqual(["Ask machine suppliers’ service teams"]);

  const changes = [{ path: ["state"], from: "open", to: "declined" }];
  const edits = [{ op: "edit" as const, type: "suggestion" as const, id: must(kept).id, changes }];
  await edit(desk, { operation: operation(), when: "now", edits });
  expect(of("r-strategy", await agendas(desk)).map(({ meaning }) => meaning)).not.toContain(
    "suggestions",
  );
});

it("a change that waits is on the agenda of the next version, by its name", async () => {
  const changes = [{ path: ["why"], from: "", to: "Because" }];
  const goal = must((await strategy(desk)).goals[0]);
  const edits = [
    {
      ...{ op: "edit" as const, type: "goal" as const, id: goal.id },
      changes: changes.map((one) => ({ ...one, from: goal.why })),
    },
  ];
  await edit(desk, { operation: operation(), when: "next", edits });
  const version = must(
    of("r-strategy", await agendas(desk)).find(({ meaning }) => meaning === "version"),
  );
  expect(version.items).toEqual([{ title: goal.name, opens: { page: "/versions" } }]);
});

it("without rituals there is nothing to fill", async () => {
  expect(await agendas(freshDesk())).toEqual([]);
});
