/** What a row's badge may say. Types only: host pages' scripts use them. */

/** All that a host page can read of a row: its state and its accessible name. */
export interface RowState {
  key: string;
  state: "linked" | "finding" | "unlinked";
  /** In the person's language: "Throughline: linked to G4" */
  label: string;
}

/** How a person came to a badge: what can be done next differs. */
export type Hand = "pointer" | "keyboard";

/** What pointing at a badge, or Enter on it, says. Shown in a closed shadow root only. */
export interface RowHint {
  /** At most two lines */
  lines: string[];
  /** How to take back what Enter just did */
  undone?: string;
  /** The row's state after Enter */
  state?: RowState;
}
