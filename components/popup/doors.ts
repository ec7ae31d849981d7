import { createContext } from "react";
import type { Context } from "../../utils/messages/views";

/** What only the entrypoint can do, since only it may touch the browser. */
export interface Doors {
  /** Opens the panel for the page in front. Absent where that page can carry none and has no piece. */
  openPanel?: (context: Context) => void;
  /** Opens the browser's own side panel and lets the panel live there. Absent where there is none. */
  toBrowser?: () => void;
  /** Closes the popup */
  close: () => void;
}

export const DoorsContext = createContext<Doors>({ close: () => undefined });
