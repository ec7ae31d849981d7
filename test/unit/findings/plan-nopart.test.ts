/** PLAN-NOPART: a parts list exists, and this piece fills no part of it. */
import { describe, expect, it } from "vitest";
import { planNoPart } from "../../../utils/findings/rules/plan-nopart";
import { byStep, campaign, goal, ground, pieceFacts } from "./facts";
import type { Given } from "./facts";

const goalId = "g-winter";
const link = { goalId };
const check = (given: Given, campaigns?: ReturnType<typeof campaign>[]) =>
  planNoPart.check(
    pieceFacts({ link, ...given }, [], campaigns ? { ground: ground({ campaigns }) } : {}),
  );
const parts = [
  { id: "t-card", name: "Card", type: "print", channel: "shop" },
  { id: "t-mail", name: "Mail", type: "email", channel: "email", personaId: "p-rider" },
];
const frost = campaign({ id: "c-frost", name: "Before the frost", goalId, parts });

describe("levels", () => {
  it("are a note in draft and live, a check in review", () => {
    expect(byStep(planNoPart, { link })).toEqual({
      ...{ idea: "-", draft: "note", review: "check", live: "note", retired: "-" },
    });
  });
});

describe("a parts list", () => {
  it("is one of the goal's unfinished campaigns", () => {
    expect(check({})).toMatchObject([{ cause: ["c-frost"] }]);
    for (const over of [{ status: "done" }, { endOn: "2026-02-15" }, { retiredOn: "2026-01-01" }])
      expect(check({}, [{ ...frost, ...over }])).toEqual([]);
    expect(check({}, [{ ...frost, endOn: "2026-02-16" }])).toHaveLength(1);
  });

  it("is missing for always-on goals and for campaigns without parts", () => {
    expect(check({ link: { goalId: "g-depot" } })).toEqual([]);
    expect(check({}, [campaign({ goalId })])).toEqual([]);
  });

  it("of a linked campaign is the only one that counts", () => {
    const bare = campaign({ id: "c-bare", goalId });
    expect(check({ link: { goalId, campaignId: "c-bare" } }, [bare, frost])).toEqual([]);
    expect(check({ link: { goalId, campaignId: "c-frost" } }, [bare, frost])).toHaveLength(1);
    expect(check({ mappedTo: "c-bare" }, [bare, frost])).toEqual([]);
  });
});

describe("a part", () => {
  it("is filled by the link, or by the part that names the piece", () => {
    expect(check({ link: { goalId, campaignId: "c-frost", partId: "t-mail" } }, [frost])).toEqual(
      [],
    );
    const named = [{ id: "t-card", name: "Card", assetId: "a" }];
    expect(check({}, [{ ...frost, parts: campaign({ parts: named }).parts }])).toEqual([]);
  });

  it("that is likely is offered: the same kind for the same reader", () => {
    const [found] = check({ type: "email", link: { goalId, personaId: "p-rider" } }, [frost]);
    expect(found?.fix).toEqual({ kind: "attach", campaignId: "c-frost", partId: "t-mail" });
    const [other] = check({ type: "print" }, [frost]);
    expect(other?.fix).toEqual({ kind: "attach", campaignId: "c-frost", partId: "t-card" });
  });

  it("may be named by the link alone, without its campaign", () => {
    expect(check({ link: { goalId, partId: "t-mail" } }, [frost])).toEqual([]);
    expect(check({ link: { goalId, partId: "t-gone" } }, [frost])).toHaveLength(1);
  });

  it("that is offered is open and fits in something", () => {
    const fix = (given: Given, over: object = {}, others: Given[] = []) => {
      const [card, mail] = frost.parts;
      const list = [card, { ...mail, ...over }].flatMap((one) => (one ? [one] : []));
      const campaigns = [campaign({ ...frost, parts: list as typeof parts })];
      return planNoPart.check(
        pieceFacts({ link, ...given }, others, { ground: ground({ campaigns }) }),
      )[0]?.fix;
    };
    const [offered, none] = [
      { kind: "attach", campaignId: "c-frost", partId: "t-mail" },
      { kind: "fill", field: "part" },
    ];
    expect(fix({ channel: "email" })).toEqual(offered);
    expect(fix({ link: { goalId, personaId: "p-rider" } })).toEqual(offered);
    expect(fix({ type: "poster" })).toEqual(none);
    expect(fix({})).toEqual(none);
    expect(fix({ channel: "email" }, { assetId: "x" })).toEqual(none);
    expect(fix({ channel: "email" }, { doneElsewhere: true })).toEqual(none);
    const filling = { link: { goalId, campaignId: "c-frost", partId: "t-mail" } };
    expect(fix({ channel: "email" }, {}, [filling])).toEqual(none);
  });

  const given = (one: Given) =>
    planNoPart.check(pieceFacts(one, [], { ground: ground({ campaigns: [frost] }) }));

  it("is missed without a goal too, where the piece is linked to a campaign", () => {
    expect(given({ link: { campaignId: "c-frost" } })).toMatchObject([{ cause: ["c-frost"] }]);
  });

  it("waits for the goal of a piece that only lies in a mapped container", () => {
    expect(given({ mappedTo: "c-frost" })).toEqual([]);
    expect(given({ mappedTo: "c-frost", link })).toMatchObject([{ cause: ["c-frost"] }]);
  });

  it("is asked for where all are taken", () => {
    const taken = campaign({ parts: [{ id: "t", name: "T", assetId: "other" }] }).parts;
    expect(check({}, [{ ...frost, parts: taken }])[0]?.fix).toEqual({
      kind: "fill",
      field: "part",
    });
  });
});

it("says which campaign, and how many parts it has", () => {
  expect(check({}, [frost])[0]).toMatchObject({
    message: { key: "findings.planNoPart", params: { campaign: "Before the frost" } },
    facts: [
      { key: "facts.status.draft" },
      { key: "facts.parts", params: { count: 2, campaign: "Before the frost" } },
    ],
  });
});

it.each(["reply", "Customer reply", "fix", "internal note", "research", "meeting note", "Antwort"])(
  "is silent for replies, fixes, internal things and research: %s",
  (type) => {
    expect(check({ type })).toEqual([]);
  },
);

it.each(["international", "International guide", "prefix", "bold fixture"])(
  "speaks of things whose name only begins or ends so: %s",
  (type) => {
    expect(check({ type })).toHaveLength(1);
  },
);

it("is silent without a goal, and for goals whose campaigns serve another", () => {
  expect(planNoPart.check(pieceFacts({}))).toEqual([]);
  const on = { ground: ground({ goals: [goal({ id: "g-new" })] }) };
  expect(planNoPart.check(pieceFacts({ link: { goalId: "g-new" } }, [], on))).toEqual([]);
});
