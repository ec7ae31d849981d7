import type { Rule } from "../contract";
import { linkNone } from "./link-none";
import { linkPartial } from "./link-partial";

/** THE LIST of rules, in the order of the catalogue (findings.md 4.2), which is also the order of equal findings. */
export const rules: readonly Rule[] = [linkNone, linkPartial];
