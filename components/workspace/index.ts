import { OnePage } from "./one-page/OnePage";
import type { Route } from "./page";
import { Pieces } from "./pieces/Pieces";
import { Review } from "./review/Review";
import { Settings } from "./settings/Settings";
import { Welcome } from "./welcome/Welcome";

/** THE LIST of workspace pages, in the order of the navigation. A new page is one folder and one line. */
export const routes: readonly Route[] = [
  { path: "/one-page", title: "page.onePage", Page: OnePage },
  { path: "/pieces", title: "pieces.title", Page: Pieces, early: true },
  { path: "/review", title: "review.title", Page: Review },
  { path: "/settings", title: "settings.title", Page: Settings },
  { path: "/welcome", title: "welcome.title", Page: Welcome },
];
