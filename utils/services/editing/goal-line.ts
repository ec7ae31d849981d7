import { localeLanguage } from "../../findings/ground";
import { readGoalLine } from "../../fit/goal-line";
import type { Answers, Body } from "../../messages/protocol";
import type { Desk } from "../desk";
import { shelf } from "../strategy";

/** What the line of a goal is, by the rule that GOAL-TACTIC speaks by; in the workspace's language where in doubt. */
export async function goalLine(
  desk: Desk,
  { name, kinds }: Body<"goalLine">,
): Promise<Answers["goalLine"]> {
  const { workspace } = await shelf(await desk.db(), desk.now());
  return readGoalLine(name, kinds, localeLanguage(workspace?.locale));
}
