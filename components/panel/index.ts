import type { Context } from "../../utils/messages/views";
import { AboutCard } from "./AboutCard";
import { AgainstCard } from "./AgainstCard";
import { BriefCard } from "./BriefCard";
import type { Card } from "./card";
import { CopiesCard } from "./CopiesCard";
import { EvidenceCard } from "./EvidenceCard";
import { FindingsCard } from "./FindingsCard";
import { FitCard } from "./FitCard";
import { GoalCard } from "./GoalCard";
import { HistoryCard } from "./HistoryCard";
import { ListCard } from "./ListCard";
import { MapContainer } from "./MapContainer";
import { MineCard } from "./MineCard";
import { NotDoingCard } from "./NotDoingCard";
import { PiecesCard } from "./PiecesCard";
import { PlacesCard } from "./PlacesCard";
import { PlanCard } from "./PlanCard";
import { PointsCard } from "./PointsCard";
import { ProcessCard } from "./ProcessCard";
import { QuestionsCard } from "./QuestionsCard";
import { ReaderCard } from "./ReaderCard";
import { SentenceCard } from "./SentenceCard";
import { WhyCard } from "./WhyCard";

const isLinked = ({ state }: Context): boolean => state === "linked" || state === "finding";
const isElsewhere = ({ state }: Context): boolean => state === "not-a-piece";
const isPiece = (context: Context): boolean => isLinked(context) || context.state === "unlinked";

/** THE LIST of cards, in the order in which those who write see them. A new card is one file and one line. */
export const cards: readonly Card[] = [
  { id: "reader", shows: isLinked, Card: ReaderCard },
  { id: "goal", shows: isLinked, Card: GoalCard },
  { id: "why", shows: isLinked, Card: WhyCard },
  { id: "sentence", shows: (context) => context.sentence !== undefined, Card: SentenceCard },
  { id: "places", shows: isPiece, Card: PlacesCard },
  { id: "findings", shows: ({ findings }) => findings.length > 0, Card: FindingsCard },
  { id: "fit", shows: isPiece, Card: FitCard },
  { id: "against", shows: isPiece, Card: AgainstCard },
  { id: "copies", shows: isPiece, Card: CopiesCard },
  { id: "about", shows: isPiece, Card: AboutCard },
  { id: "brief", shows: ({ brief }) => brief !== undefined, Card: BriefCard },
  { id: "questions", shows: isPiece, Card: QuestionsCard },
  { id: "points", shows: isPiece, Card: PointsCard },
  {
    id: "plan",
    shows: ({ link }) => Boolean(link?.campaign ?? link?.part ?? link?.stage),
    Card: PlanCard,
  },
  {
    id: "evidence",
    shows: ({ evidence, readOnly }) => evidence !== undefined && !readOnly,
    Card: EvidenceCard,
  },
  { id: "process", shows: isPiece, Card: ProcessCard },
  {
    id: "mapping",
    shows: ({ mapping, state }) => mapping !== undefined && !["linked", "finding"].includes(state),
    Card: MapContainer,
  },
  { id: "list", shows: ({ state }) => state === "list", Card: ListCard },
  { id: "mine", shows: isElsewhere, Card: MineCard },
  { id: "pieces", shows: isElsewhere, Card: PiecesCard },
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
