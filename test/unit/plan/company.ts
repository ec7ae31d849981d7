/** The sample company's strategy and all of its pieces, counted, as the plan is given them. */
import type { Strategy, Tally } from "../../../utils/messages/strategy-view";
import { Campaign } from "../../../utils/model/campaign";
import { strategy } from "../../../utils/services/strategy";
import { tally } from "../../../utils/services/tally";
import { deskWithFiles } from "../desk";
import type { TestDesk } from "../desk";

/** So long may it take to open a company on a busy machine (ms). */
export const SLOW = 60_000;

export interface Company {
  desk: TestDesk;
  strategy: Strategy;
  lines: Tally["lines"];
}

export async function brackenworks(): Promise<Company> {
  const desk = await deskWithFiles();
  const { lines } = await tally(desk);
  return { desk, strategy: await strategy(desk), lines };
}

/** A made-up campaign with these parts. */
export function campaignWith(parts: readonly object[], over: object = {}): Campaign {
  return Campaign.parse({
    ...{ id: "c", name: "A campaign", status: "active", goalId: "g" },
    parts: parts.map((part, at) => ({
      id: `pt-${String(at)}`,
      name: `Part ${String(at)}`,
      ...part,
    })),
    ...over,
  });
}
