import type { Target } from "../../utils/messages/protocol";
import type { Settings } from "../../utils/model/settings";

/** What the panel and its head are given. */
export interface PanelProps {
  target: Target;
  settings: Settings;
  /** Whether this browser has a side panel of its own */
  sidePanel: boolean;
  /** Where this panel is: docked in a page, in the browser's side panel, or on its own in a tab */
  place: "page" | "browser" | "tab";
  /** True when the person came by keyboard: the first field takes it */
  keyboard: boolean;
}
