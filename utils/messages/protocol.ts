/** How worlds talk: every message, its request schema and what it answers. A handler is a type error until written. */
import { AssetStatus } from "../model/asset";
import { ClosingKind } from "../model/closing";
import { Day, Id } from "../model/fields";
import { SettingsChange } from "../model/settings";
import type { Settings } from "../model/settings";
import { OnePageAnswers } from "../model/one-page";
import { z } from "../model/zod";
import { pieceRequests } from "./piece-requests";
import type { PieceAnswers } from "./pieces-view";
import { planRequests } from "./plan-requests";
import type { PlanAnswers } from "./plan-view";
import { peopleRequests } from "./people-requests";
import type { PeopleAnswers } from "./people-view";
import { personRequests } from "./person-requests";
import type { PersonAnswers } from "./person-view";
import { placeRequests } from "./place-requests";
import { exchangeRequests } from "./exchange-requests";
import type { ExchangeAnswers } from "./exchange-view";
import { listRequests } from "./list-requests";
import type { EachLinked, Proposal } from "./list-view";
import { reviewRequests } from "./review-requests";
import { rowRequests } from "./row-requests";
import type { RowHint, RowState } from "./row-view";
import { strategyRequests } from "./strategy-requests";
import type { StrategyAnswers } from "./strategy-view";
import { Key, Operation, Target } from "./target";
import type { Changed, Context, KnownPiece, PageState, Review, StorageLine } from "./views";
import type { Fit } from "./fit-view";

export { Target };

/** Requests. `page: true` marks the few that a host page's content script may send. */
export const requests = {
  /** The content script saw an address, or learned more about it. Answers the badge state. */
  visit: {
    page: true,
    body: z.object({
      tool: z.enum(["google", "asana", "hubspot"]),
      view: z.enum(["item", "list", "none"]),
      key: Key.optional(),
      kind: z.string().max(60).optional(),
      account: z.string().max(40).optional(),
      container: z.object({ key: Key, name: z.string().max(300).optional() }).optional(),
      url: z.string().max(2000),
      title: z.string().max(300).optional(),
      /** The host's own word for the status of the piece, as its page shows it */
      hostStatus: z.string().max(120).optional(),
      layoutChanged: z.boolean(),
      /** When this was said, in milliseconds of the page's own clock: the later word counts */
      turn: z.number().optional(),
    }),
  },
  /** The person used the tab while the panel lives in the browser's side panel. Needs the click's gesture. */
  openSide: { page: true, body: z.object({}) },
  /** The person opened or closed the docked panel; the next page starts the same way. */
  opened: { page: true, body: z.object({ open: z.boolean() }) },
  context: { body: z.object({ target: Target }) },
  link: {
    body: z.object({
      target: Target,
      operation: Operation,
      goalId: Id.nullable(),
      personaId: Id.nullable(),
      /** Absent: as it was */
      campaignId: Id.nullable().optional(),
      partId: Id.nullable().optional(),
      pillarId: Id.nullable().optional(),
      stage: Id.nullable().optional(),
      why: z.string().max(4000),
      /** What else was thought of. Absent: as it was */
      alternatives: z.string().max(4000).optional(),
    }),
  },
  /**
   * Reads the piece's own words and says what they speak for. `opened` and `pause` may answer from what the page gave a
   * moment ago; `asked` reads anew. With `text` that is read instead of the page.
   */
  check: {
    body: z.object({
      target: Target,
      why: z.enum(["opened", "pause", "asked"]),
      text: z
        .object({
          from: z.enum(["selection", "pasted", "sample"]),
          text: z.string().max(4_000_000),
        })
        .optional(),
    }),
  },
  unlink: { body: z.object({ target: Target, operation: Operation }) },
  setStatus: { body: z.object({ target: Target, operation: Operation, status: AssetStatus }) },
  close: {
    body: z.object({
      target: Target,
      operation: Operation,
      rule: Id,
      kind: ClosingKind,
      until: z.union([Day, z.literal("review")]).nullable(),
      note: z.string().max(500).optional(),
    }),
  },
  /** Fills in single fields of a piece's link, or its owner; everything else stays as it was. */
  fill: {
    body: z.object({
      target: Target,
      operation: Operation,
      campaignId: Id.nullable().optional(),
      partId: Id.nullable().optional(),
      pillarId: Id.nullable().optional(),
      stage: Id.nullable().optional(),
      ownerId: Id.nullable().optional(),
      scheduledOn: Day.optional(),
      alternatives: z.string().max(4000).optional(),
      /** A question of the reader's, and whether a person says it is answered; `null`: as the words say */
      answered: z
        .object({ question: z.string().min(1).max(500), value: z.boolean().nullable() })
        .optional(),
    }),
  },
  ...placeRequests,
  ...pieceRequests,
  ...personRequests,
  ...peopleRequests,
  ...rowRequests,
  ...listRequests,
  ...strategyRequests,
  ...planRequests,
  ...reviewRequests,
  /** A tip was shown; it is not shown again for a while. */
  tipShown: { body: z.object({ rule: Id }) },
  undo: { body: z.object({ target: Target, operation: Operation, undone: Operation }) },
  startOnePage: { body: z.object({ operation: Operation, answers: OnePageAnswers }) },
  /** Takes the sample company away again; a workspace of the person's own is refused. */
  removeSample: { body: z.object({}) },
  loadSample: { body: z.object({ operation: Operation }) },
  ...exchangeRequests,
  rawExport: { body: z.object({}) },
  storage: { body: z.object({}) },
  deleteAll: { body: z.object({}) },
  settings: { body: z.object({}) },
  saveSettings: { body: SettingsChange },
  /** Opens or closes the docked panel in a tab; the popup and the shortcut use it. */
  togglePanel: { body: z.object({ tabId: z.number().int(), openOnly: z.boolean().optional() }) },
  /** Gives the keyboard back to the host page, at the place it left. */
  focusPage: { body: z.object({ close: z.boolean() }) },
} as const satisfies Record<string, { page?: true; body: z.ZodType }>;

export type RequestName = keyof typeof requests;
export type Body<N extends RequestName> = z.infer<(typeof requests)[N]["body"]>;

export interface Answers
  extends
    PeopleAnswers,
    PersonAnswers,
    PieceAnswers,
    PlanAnswers,
    StrategyAnswers,
    ExchangeAnswers {
  visit: PageState;
  openSide: null;
  opened: null;
  context: Context;
  check: Fit;
  link: Changed;
  unlink: Changed;
  setStatus: Changed;
  close: Changed;
  fill: Changed;
  refuse: Changed;
  mapContainer: Changed;
  attach: Changed;
  detach: Changed;
  findPieces: KnownPiece[];
  watchRows: null;
  rows: (RowState | null)[];
  rowHint: RowHint;
  linkRow: RowHint;
  undoRow: RowHint;
  pickRow: null;
  lostRows: null;
  proposals: Proposal[];
  linkEach: EachLinked;
  review: Review;
  closeMany: null;
  tagCause: null;
  undoReview: null;
  amend: null;
  tipShown: null;
  undo: Changed;
  startOnePage: null;
  loadSample: null;
  removeSample: null;
  rawExport: { name: string; json: string };
  storage: StorageLine[];
  deleteAll: null;
  settings: { settings: Settings; locale: "en" | "de" | "fr"; sidePanel: boolean };
  saveSettings: null;
  togglePanel: null;
  focusPage: null;
}

/** Failures cross worlds as data; `code` names a sentence of the catalogue (`failure.<code>`). */
export const FailureCode = z.enum([
  "bad-request",
  "not-allowed",
  "unknown-piece",
  "unknown-goal",
  "viewer",
  "newer-data",
  "changed-since",
  "storage-full",
  "store-broken",
  "store-unopened",
  "too-many-goals",
  "editors-only",
  "leads-only",
  "in-use",
  "nothing-to-publish",
  "two-links",
  "workspace-exists",
  "bad-file",
  "no-page",
  "unexpected",
]);
export type FailureCode = z.infer<typeof FailureCode>;

export type Reply<T> = { ok: true; value: T } | { ok: false; code: FailureCode; detail?: string };
