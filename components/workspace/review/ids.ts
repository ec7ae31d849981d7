import type { ReviewItem } from "../../../utils/messages/views";
import type { WorkspaceFinding } from "../../../utils/findings/contract";

/** What an answer needs to know of a finding, on a piece or on the strategy. */
export interface Answerable {
  /** Piece id, or `kpi:k1` */
  on: string;
  finding: { rule: string; hash: string };
}

/** Names one finding on this page, for as long as its facts stay the same. */
export function idOf({ on, finding }: Answerable): string {
  return `${on}~${finding.rule}~${finding.hash}`;
}

/** A finding on the strategy, with what an answer to it is filed under. */
export interface StrategyItem {
  on: string;
  finding: WorkspaceFinding;
}

export function strategyItem(finding: WorkspaceFinding): StrategyItem {
  return { on: `${finding.target.type}:${finding.target.id}`, finding };
}

/** How many different pieces these findings are on. */
export function piecesOf(items: readonly Pick<ReviewItem, "on">[]): number {
  return new Set(items.map(({ on }) => on)).size;
}
