import { later } from "../ui/later";
import type { Route } from "./page";
import { OnePage } from "./one-page/OnePage";
import { Pieces } from "./pieces/Pieces";
import { Review } from "./review/Review";
import { Settings } from "./settings/Settings";
import { Welcome } from "./welcome/Welcome";

/**
 * THE LIST of workspace pages, in the order of the navigation. A new page is one folder and one line; what it needs is
 * loaded when it is opened.
 */
export const routes: readonly Route[] = [
  { path: "/one-page", title: "page.onePage", group: "strategy", Page: OnePage },
  {
    ...{ path: "/goals", title: "goals.title", group: "strategy" },
    Page: later(() => import("./goals/Goals")),
  },
  {
    ...{ path: "/personas", title: "personas.title", group: "strategy" },
    Page: later(() => import("./personas/Personas")),
  },
  {
    ...{ path: "/decisions", title: "decisions.title", group: "strategy" },
    Page: later(() => import("./decisions/Decisions")),
  },
  {
    ...{ path: "/versions", title: "versions.title", group: "strategy" },
    Page: later(() => import("./versions/Versions")),
  },
  {
    ...{ path: "/plan", title: "plan.title", group: "work" },
    Page: later(() => import("./plan/Plan")),
  },
  { path: "/pieces", title: "pieces.title", group: "work", Page: Pieces, early: true },
  { path: "/review", title: "review.title", group: "work", Page: Review },
  {
    ...{ path: "/rituals", title: "rituals.title", group: "work" },
    Page: later(() => import("./rituals/Rituals")),
  },
  {
    ...{ path: "/team", title: "team.title", group: "own" },
    Page: later(() => import("./team/Team")),
  },
  { path: "/settings", title: "settings.title", group: "own", Page: Settings },
  { path: "/welcome", title: "welcome.title", group: "own", Page: Welcome },
  { path: "/help", title: "help.title", Page: later(() => import("./help/Help")) },
  { path: "/my-part", title: "part.title", Page: later(() => import("./mine/MyPart")) },
];
