/** What a piece spoke for when it was linked is noted, and a text that has moved on is said once. */
import { beforeEach, describe, expect, it } from "vitest";
import type { Evidence } from "../../../utils/fit/evidence";
import type { Finding } from "../../../utils/findings/contract";
import { close } from "../../../utils/services/actions";
import { importFiles } from "../../../utils/services/imports";
import { ASSETS, assetsText, must, STRATEGY, strategyWith } from "../brackenworks";
import { contextAt, freshDesk, goTo, linkAt, operation, OWN } from "../desk";
import type { TestDesk } from "../desk";
import { paste, runsOf } from "./draft-desk";

const AUDIT = `An auditor came unannounced. Which record was asked for first, and who signed it? Our checklist follows a
calibration from the machine to the signature, and each corrective action with its traceability. Every quality manager in
the region has seen the same five questions, and an audit on an ordinary day is no drama when the records are complete.`;
const MONEY = `Payback comes in month seven. The cost of downtime is a cost per hour, and your finance director knows the
hurdle rate better than we do. The calculator shows cash by quarter, each assumption on its own line, so that the business
case can be checked before anybody is asked for a sign-off. Nothing here needs a call, and the model is yours to keep.`;
const MONEY_LATER = `${MONEY} The second page holds the pessimistic case.`;

let desk: TestDesk;
let key: string;
beforeEach(async () => {
  desk = freshDesk();
  const text = strategyWith((json) => Object.assign(json["rules"] ?? {}, { set: "full" }));
  const files = [
    { name: STRATEGY, text },
    { name: ASSETS, text: assetsText },
  ];
  await importFiles(desk, { files, skip: [], operation: operation() });
  const { key: own } = await goTo(
    desk,
    "https://app.asana.com/0/1200000000000/1299999999901",
    "A piece about plants",
  );
  key = must(own);
});

const noted = async () =>
  must(await (await desk.db()).get("docs", `link:${key}`)).doc.body as unknown as {
    evidenceAtLink: Evidence | null;
  };
const drift = async (): Promise<Finding | undefined> =>
  (await contextAt(desk, key)).findings.find(({ rule }) => rule === "FIT-DRIFT");

describe("what a piece speaks for when it is linked", () => {
  it("is noted with the link, without a word of the text beyond what matched", async () => {
    await paste(desk, key, AUDIT);
    await linkAt(desk, key);
    const { evidenceAtLink } = await noted();
    const { meant, sketch } = must(evidenceAtLink);
    expect(Object.keys(meant).every((owner) => owner.startsWith("goal:"))).toBe(true);
    expect(meant["goal:g-audit"]?.length).toBeGreaterThan(4);
    expect(sketch.runs).toEqual([]);
    const kept = JSON.stringify(evidenceAtLink).toLowerCase();
    for (const run of runsOf(AUDIT, 4)) expect(kept).not.toContain(run);
  });

  it("is not noted where nothing was read", async () => {
    await linkAt(desk, key);
    expect((await noted()).evidenceAtLink).toBeNull();
    await paste(desk, key, MONEY);
    expect(await drift()).toBeUndefined();
  });

  it("stays as it was when only the why is changed, and is noted anew with another goal", async () => {
    await paste(desk, key, AUDIT);
    await linkAt(desk, key);
    const { evidenceAtLink: before } = await noted();
    await paste(desk, key, MONEY);
    await linkAt(desk, key, { why: "Another why altogether." });
    expect((await noted()).evidenceAtLink).toEqual(before);
    await linkAt(desk, key, { goalId: "g-decide", personaId: "p-finance" });
    expect(Object.keys(must((await noted()).evidenceAtLink).meant)).toContain("goal:g-decide");
    expect(await drift()).toBeUndefined();
  });
});

describe("a text that has moved to another goal", () => {
  beforeEach(async () => {
    await paste(desk, key, AUDIT);
    await linkAt(desk, key);
  });

  it("is said, with the goal it speaks for now; not before", async () => {
    expect(await drift()).toBeUndefined();
    await paste(desk, key, `${AUDIT} And one line more.`);
    expect(await drift()).toBeUndefined();
    await paste(desk, key, MONEY);
    expect(await drift()).toMatchObject({
      level: "note",
      fix: { kind: "relink", goalId: "g-decide" },
    });
  });

  it("is silent once answered, through other words to the same effect, until the facts change", async () => {
    await paste(desk, key, MONEY);
    const answer = { rule: "FIT-DRIFT", kind: "accepted", until: null } as const;
    await close(desk, { target: { key }, operation: operation(), ...answer }, OWN);
    expect(await drift()).toBeUndefined();
    await paste(desk, key, MONEY_LATER);
    expect(await drift()).toBeUndefined();
    await linkAt(desk, key, { goalId: "g-adopt", personaId: "p-maint" });
    expect(await drift()).toBeUndefined();
    await paste(desk, key, AUDIT);
    expect(await drift()).toMatchObject({ fix: { goalId: "g-audit" } });
  });

  it("is silent again when the text is as it was", async () => {
    await paste(desk, key, MONEY);
    await paste(desk, key, AUDIT);
    expect(await drift()).toBeUndefined();
  });
});
