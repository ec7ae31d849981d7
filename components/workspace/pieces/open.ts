import type { PieceLine } from "../../../utils/messages/pieces-view";

/** Where a piece is opened: its own page, else the panel for it alone. */
export function addressFor({ url, key }: Pick<PieceLine, "url" | "key">): string {
  return url ?? `/panel.html?key=${encodeURIComponent(key)}`;
}
