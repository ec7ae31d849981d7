import type { Persona } from "../../../utils/model/persona";
import { newId } from "../edit/new-id";

/** A reader nobody described yet. */
export function newReader(): Persona {
  return {
    ...{ id: newId("p"), name: "", short: "", job: "" },
    ...{ values: [], objections: [], trusts: [], channels: [], avoid: [], questions: [] },
    ...{ stages: [], evidence: [], signals: [] },
  };
}
