import { enDecisions } from "./en-decisions";
import { enDemo } from "./en-demo";
import { enEdit } from "./en-edit";
import { enGoals } from "./en-goals";
import { enNumbers } from "./en-numbers";
import { enPersonas } from "./en-personas";
import { enPlan } from "./en-plan";
import { enReview } from "./en-review";
import { enRituals } from "./en-rituals";
import { enTeam } from "./en-team";
import { enVersions } from "./en-versions";
import { enWorkspace } from "./en-workspace";

/** English: what only our own pages say. The background never loads it. */
export const enPages = {
  ...enReview,
  ...enWorkspace,
  ...enDemo,
  ...enEdit,
  ...enGoals,
  ...enPersonas,
  ...enPlan,
  ...enDecisions,
  ...enRituals,
  ...enVersions,
  ...enNumbers,
  ...enTeam,
} as const;
