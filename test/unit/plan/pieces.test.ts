/** The pieces a plan asks for: exactly those that its numbers count. */
import { beforeAll, describe, expect, it } from "vitest";
import type { PlanFind } from "../../../utils/messages/plan-requests";
import { edit } from "../../../utils/services/editing/edit";
import { planPieces } from "../../../utils/services/plan/pieces";
import { tally } from "../../../utils/services/tally";
import { operation } from "../desk";
import { brackenworks, SLOW } from "./company";
import type { Company } from "./company";

let company: Company;
beforeAll(async () => {
  company = await brackenworks();
}, SLOW);

const idsBy = async (find: PlanFind): Promise<string[]> =>
  (await planPieces(company.desk, { find })).pieces.map(({ id }) => id);

describe("pieces of a plan", () => {
  it("fill parts, whether the part names them or their link does", async () => {
    expect(await idsBy({ by: "parts", ids: ["pt-t1", "pt-t4", "pt-t5", "none"] })).toEqual([
      ...["A01", "A29"],
    ]);
  });

  it("serve a campaign without a part: A36 and A37 in “Any Tuesday”, and a blog post of its goal", async () => {
    expect(await idsBy({ by: "unplanned", campaignId: "c-tuesday" })).toEqual([
      "A11",
      "A36",
      "A37",
    ]);
    expect(await idsBy({ by: "unplanned", campaignId: "c-finance" })).toEqual(["A08", "A27"]);
  });

  it("contradict others, with what they contradict", async () => {
    const { pieces } = await planPieces(company.desk, { find: { by: "clash" } });
    expect(pieces.map(({ id, clash }) => [id, clash?.key])).toEqual(
      ["A08", "A34"].map((id) => [id, "findings.clashMsg"]),
    );
  });

  it("are planned once a part names them", async () => {
    const { desk, strategy } = await brackenworks();
    const stored = strategy.campaigns.find(({ id }) => id === "c-tuesday");
    const part = { id: "pt-new", name: "Answers for auditors", assetId: "A36", waitsFor: [] };
    const path = ["parts", part.id];
    await edit(desk, {
      ...{ operation: operation(), when: "now" },
      edits: [
        {
          op: "edit",
          type: "campaign",
          id: stored?.id ?? "",
          changes: [{ path, from: null, to: part }],
        },
      ],
    });
    await tally(desk);
    const find = { by: "unplanned", campaignId: "c-tuesday" } as const;
    expect((await planPieces(desk, { find })).pieces.map(({ id }) => id)).toEqual(["A11", "A37"]);
    const filled = await planPieces(desk, { find: { by: "parts", ids: ["pt-new"] } });
    expect(filled.pieces.map(({ id }) => id)).toEqual(["A36"]);
  });
});
