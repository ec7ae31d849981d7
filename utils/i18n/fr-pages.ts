import type { Entry } from "./catalogue";
import { frDecisions } from "./fr-decisions";
import { frDemo } from "./fr-demo";
import { frEdit } from "./fr-edit";
import { frGoals } from "./fr-goals";
import { frNumbers } from "./fr-numbers";
import { frPersonas } from "./fr-personas";
import { frPlan } from "./fr-plan";
import { frReview } from "./fr-review";
import { frRituals } from "./fr-rituals";
import { frTeam } from "./fr-team";
import { frVersions } from "./fr-versions";
import { frWorkspace } from "./fr-workspace";
import type { enPages } from "./en-pages";

/** French: what only our own pages say. */
export const frPages: Record<keyof typeof enPages, Entry> = {
  ...frReview,
  ...frWorkspace,
  ...frDemo,
  ...frEdit,
  ...frGoals,
  ...frPersonas,
  ...frPlan,
  ...frDecisions,
  ...frRituals,
  ...frVersions,
  ...frNumbers,
  ...frTeam,
};
