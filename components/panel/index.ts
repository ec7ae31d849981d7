import type { Context } from "../../utils/messages/views";
import type { Card } from "./card";
import { FindingsCard } from "./FindingsCard";
import { GoalCard } from "./GoalCard";
import { HistoryCard } from "./HistoryCard";
import { NotDoingCard } from "./NotDoingCard";
import { PiecesCard } from "./PiecesCard";
import { PlanCard } from "./PlanCard";
import { ReaderCard } from "./ReaderCard";
import { SentenceCard } from "./SentenceCard";
import { WhyCard } from "./WhyCard";

const isLinked = ({ state }: Context): boolean => state === "linked" || state === "finding";
const isPiece = (context: Context): boolean => isLinked(context) || context.state === "unlinked";

/** THE LIST of cards, in the order in which those who write see them. A new card is one file and one line. */
export const cards: readonly Card[] = [
  { id: "reader", shows: isLinked, Card: ReaderCard },
  { id: "goal", shows: isLinked, Card: GoalCard },
  { id: "why", shows: isLinked, Card: WhyCard },
  { id: "sentence", shows: (context) => context.sentence !== undefined, Card: SentenceCard },
  { id: "findings", shows: ({ findings }) => findings.length > 0, Card: FindingsCard },
  {
    id: "plan",
    shows: ({ link }) => Boolean(link?.campaign ?? link?.part ?? link?.stage),
    Card: PlanCard,
  },
  {
    id: "pieces",
    shows: ({ state }) => state === "list" || state === "not-a-piece",
    Card: PiecesCard,
  },
  { id: "not-doing", shows: ({ notDoing }) => notDoing.length > 0, Card: NotDoingCard },
  {
    id: "history",
    shows: (context) => isPiece(context) && context.history.length > 0,
    Card: HistoryCard,
  },
];

/** The cards as a person wants them: those who lead see the goal before the reader. */
export function cardsFor(context: Context, view: "writer" | "lead"): Card[] {
  const shown = cards.filter((card) => card.shows(context));
  if (view === "writer") return shown;
  const goal = shown.filter((card) => card.id === "goal");
  return [...goal, ...shown.filter((card) => card.id !== "goal")];
}
