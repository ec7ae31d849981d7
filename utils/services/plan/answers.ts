import type { PlanAnswers } from "../../messages/plan-view";
import type { Handlers } from "../../messages/serve";
import type { Desk } from "../desk";
import { planPieces } from "./pieces";

/** What the background answers about a plan. */
export function planAnswers(desk: Desk): Pick<Handlers, keyof PlanAnswers> {
  return { plan: (body) => planPieces(desk, body) };
}
