/** A plan against what there is: every part is counted once, and the counts add up. */
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { ASSET_STATUSES } from "../../../utils/model/constants";
import { realityOf, statesOf } from "../../../utils/model/reality";
import type { Reality } from "../../../utils/model/reality";
import { must } from "../brackenworks";
import { brackenworks, campaignWith, SLOW } from "./company";
import type { Company } from "./company";

const ids = (parts: readonly { id: string }[]): string[] => parts.map(({ id }) => id);
const counts = ({ planned, open, started, live, elsewhere, late, unplanned }: Reality) => ({
  planned: planned.length,
  ...{ open: open.length, started: started.length, live: live.length },
  ...{ elsewhere: elsewhere.length, late: late.length, unplanned },
});

describe("the sample company", () => {
  let company: Company;
  beforeAll(async () => {
    company = await brackenworks();
  }, SLOW);
  const realityIn = (id: string): Reality => {
    const { strategy, lines } = company;
    const campaign = must(strategy.campaigns.find((one) => one.id === id));
    return realityOf(campaign, statesOf(strategy.campaigns, lines), lines, strategy.today);
  };

  it("has five, three and four parts; one of “Any Tuesday” is missing", () => {
    const rest = { live: 0, elsewhere: 0, late: 0 };
    expect(counts(realityIn("c-tuesday"))).toEqual({
      ...{ planned: 5, open: 1, started: 4, unplanned: 3 },
      ...rest,
    });
    expect(counts(realityIn("c-next2"))).toEqual({
      ...{ planned: 3, open: 0, started: 3, unplanned: 1 },
      ...rest,
    });
    expect(counts(realityIn("c-finance"))).toEqual({
      ...{ planned: 4, open: 0, started: 4, unplanned: 2 },
      ...rest,
    });
    expect(ids(realityIn("c-tuesday").open)).toEqual(["pt-t5"]);
  });
});

describe("a part", () => {
  const line = (status: (typeof ASSET_STATUSES)[number], partId = "pt-0") => ({
    ...{ count: 1, status, partId, tool: "google" },
  });
  const stateWith = (part: object, lines: ReturnType<typeof line>[]) =>
    statesOf([campaignWith([part])], lines).get("pt-0");

  it("is live, in work, made elsewhere, or not started", () => {
    expect(stateWith({}, [line("draft"), line("live")])).toBe("live");
    expect(stateWith({ doneElsewhere: true }, [line("review")])).toBe("started");
    expect(stateWith({ doneElsewhere: true }, [])).toBe("elsewhere");
    expect(stateWith({}, [line("idea")])).toBe("open");
    expect(stateWith({}, [line("live", "pt-9")])).toBe("open");
  });

  it("counts as started while nobody has counted its piece, and not once that is retired", () => {
    expect(stateWith({ assetId: "A" }, [])).toBe("started");
    expect(stateWith({ assetId: "A" }, [line("retired")])).toBe("open");
  });

  it("is late from the day after its day, unless it is out or made elsewhere", () => {
    const campaign = campaignWith([
      { dueOn: "2026-02-15" },
      { dueOn: "2026-02-16" },
      { dueOn: "2026-02-01", doneElsewhere: true },
      { dueOn: "2026-02-01" },
    ]);
    const lines = [line("live", "pt-3")];
    const reality = realityOf(campaign, statesOf([campaign], lines), lines, "2026-02-16");
    expect(ids(reality.late)).toEqual(["pt-0"]);
  });
});

describe("any campaign", () => {
  it("has its parts in exactly one of the counts that add up", () => {
    const part = fc.record({
      assetId: fc.option(fc.constant("A")),
      doneElsewhere: fc.boolean(),
      filled: fc.option(fc.constantFrom(...ASSET_STATUSES)),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const campaign = campaignWith(parts);
        const lines = parts.flatMap(({ filled }, at) =>
          filled ? [{ count: 1, status: filled, partId: `pt-${String(at)}`, tool: "google" }] : [],
        );
        const { planned, open, started, live, elsewhere } = realityOf(
          ...([campaign, statesOf([campaign], lines), lines, "2026-02-16"] as const),
        );
        const all = ids([...open, ...started, ...live, ...elsewhere]);
        expect(all.sort()).toEqual(ids(planned).sort());
      }),
    );
  });
});
