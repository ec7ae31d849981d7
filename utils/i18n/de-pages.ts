import type { Entry } from "./catalogue";
import { deDecisions } from "./de-decisions";
import { deDemo } from "./de-demo";
import { deEdit } from "./de-edit";
import { deGoals } from "./de-goals";
import { deNumbers } from "./de-numbers";
import { dePersonas } from "./de-personas";
import { dePlan } from "./de-plan";
import { deReview } from "./de-review";
import { deRituals } from "./de-rituals";
import { deTeam } from "./de-team";
import { deVersions } from "./de-versions";
import { deWorkspace } from "./de-workspace";
import type { enPages } from "./en-pages";

/** German: what only our own pages say. */
export const dePages: Record<keyof typeof enPages, Entry> = {
  ...deReview,
  ...deWorkspace,
  ...deDemo,
  ...deEdit,
  ...deGoals,
  ...dePersonas,
  ...dePlan,
  ...deDecisions,
  ...deRituals,
  ...deVersions,
  ...deNumbers,
  ...deTeam,
};
