/** The next best piece: the empty place that matters most. Pure. */
import type { Strategy, TallyLine } from "../../../../utils/messages/strategy-view";
import { isOver } from "../../../../utils/model/campaign";
import type { Campaign } from "../../../../utils/model/campaign";
import { coverageOf } from "../../../../utils/model/coverage";
import { openGoals } from "../../../../utils/model/goal";
import type { Goal } from "../../../../utils/model/goal";
import type { Persona } from "../../../../utils/model/persona";
import { statesOf } from "../../../../utils/model/reality";
import type { Stage } from "../../../../utils/model/stage";

export interface NextPiece {
  persona: Persona;
  stage: Stage;
  goal: Goal;
  /** A running campaign of that goal, where it has one */
  campaign: Campaign | null;
}

/**
 * A reader at a stage of theirs for whom nothing is live or planned, although an active goal aims at them: that of the
 * most important goal, and of the earliest stage. Nothing when there is no such place.
 */
export function nextPiece(strategy: Strategy, lines: readonly TallyLine[]): NextPiece | null {
  const { goals, personas, stages, today } = strategy;
  const campaigns = strategy.campaigns.filter((one) => !isOver(one, today));
  const states = statesOf(campaigns, lines);
  const { cells } = coverageOf({ goals, personas, stages, campaigns, states, lines }, "stage");
  const places = cells.flat().filter(({ missing }) => missing);
  const active = openGoals(goals).filter((one) => one.status === "active" && !one.paused);
  const found = places.flatMap(({ personaId, value }) => {
    const persona = personas.find(({ id }) => id === personaId);
    const stage = stages.find(({ id }) => id === value);
    const goal = active.find(({ personaIds }) => personaIds.includes(personaId ?? ""));
    if (!persona || !stage || !goal) return [];
    // A goal of theirs with a campaign is where a part can be added at once.
    const campaign = campaigns.find(({ goalId }) => goalId === goal.id) ?? null;
    return { persona, stage, goal, campaign };
  });
  const place = (one: NextPiece): number =>
    active.indexOf(one.goal) * 1000 + stages.indexOf(one.stage);
  return found.sort((a, b) => place(a) - place(b))[0] ?? null;
}
