import type { FunctionComponent } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Context } from "../../utils/messages/views";

/** What every card is given. */
export interface CardProps {
  context: Context;
  target: Target;
  /** Opens the link form at a field; a starter stands in the empty field as a hint, never as its text */
  change: (field: Field, starter?: string) => void;
}

export type Field = "goal" | "reader" | "campaign" | "why";

/** One card of the panel. `shows` says when it has something to say; nothing else decides that. */
export interface Card {
  id: string;
  shows: (context: Context) => boolean;
  Card: FunctionComponent<CardProps>;
}
