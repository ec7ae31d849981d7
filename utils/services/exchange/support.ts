import type { Answers } from "../../messages/protocol";
import { z } from "../../model/zod";
import { readFaults } from "../../platform/faults";
import { sessionUnder } from "../../platform/session";
import type { Desk } from "../desk";
import { storageLines } from "../exports";

const Faults = z
  .array(z.object({ at: z.string(), message: z.string(), code: z.string() }))
  .catch([]);

/** Which Throughline this is, and in which browser. */
export interface About {
  version: string;
  browser: string;
}

/** What helps to find a fault, without a word of the person's: versions, counts, states, codes. */
export async function supportFile(desk: Desk, about: About): Promise<Answers["supportFile"]> {
  const db = await desk.db();
  const lost = Object.values(await sessionUnder("lost:"));
  const counts = await storageLines(desk);
  const content = {
    schema: "throughline-support/1",
    madeAt: desk.now().toISOString(),
    ...about,
    language: desk.language,
    store: { version: db.version },
    counts: Object.fromEntries(counts.map(({ what, count }) => [what, count])),
    listsWithoutDots: {
      unmatched: lost.filter((one) => one === "unmatched").length,
      removed: lost.filter((one) => one === "removed").length,
    },
    faults: Faults.parse(await readFaults()),
  };
  const name = `throughline-support-${content.madeAt.slice(0, 10)}.json`;
  return { name, json: JSON.stringify(content, null, 1) };
}
