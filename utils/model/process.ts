/** How a piece is made here, in five lines: what happens at each state of its life. */
import { AssetStatus } from "./asset";
import { ASSET_STATUSES } from "./constants";
import { z } from "./zod";

/** One line, and who does it where that is said. */
const Step = z.looseObject({ text: z.string().trim(), who: z.string().nullish() });

/** As people wrote it: five lines in the order of a piece's life, or a line for each state by its name. */
const Written = z.union([
  z.array(z.string()),
  z.partialRecord(AssetStatus, z.union([z.string(), Step])),
]);

export interface ProcessStep {
  status: AssetStatus;
  text: string;
  who?: string;
}

/** The states somebody wrote a line for, in the order of a piece's life. What cannot be read is no line. */
export function processSteps(written: unknown): ProcessStep[] {
  const read = Written.safeParse(written);
  if (!read.success) return [];
  const { data } = read;
  return ASSET_STATUSES.flatMap((status, at): ProcessStep[] => {
    const line = Array.isArray(data) ? data[at] : data[status];
    const { text, who } =
      typeof line === "string"
        ? { text: line.trim(), who: null }
        : (line ?? { text: "", who: null });
    return text ? [{ status, text, ...(who ? { who } : {}) }] : [];
  });
}
