/** How a piece is made here, seen from one piece. Types only. */
import type { AssetStatus } from "../model/asset";

export interface ProcessView {
  /** False while nobody has written down how a piece is made here */
  written: boolean;
  /** What happens at the state the piece is in */
  here?: string;
  next?: { status: AssetStatus; text: string; who?: string };
  /** Who has it now: its owner, else who does this step */
  who?: string;
}
