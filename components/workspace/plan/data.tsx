import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { ReactNode } from "react";
import type { PlanPiece } from "../../../utils/messages/plan-view";
import type { Edit } from "../../../utils/messages/strategy-requests";
import type { Strategy, TallyLine } from "../../../utils/messages/strategy-view";
import { may } from "../../../utils/model/access";
import { isOver } from "../../../utils/model/campaign";
import type { Campaign, Part } from "../../../utils/model/campaign";
import { changesBetween } from "../../../utils/model/edit";
import { statesOf } from "../../../utils/model/reality";
import type { PartState } from "../../../utils/model/reality";
import { heldUp } from "../../../utils/model/waiting";
import type { Held } from "../../../utils/model/waiting";
import { Failure } from "../../../utils/messages/send";
import { strategyQuery } from "../../../utils/queries/index";
import { planQuery } from "../../../utils/queries/plan";
import { strategyMutation, tallyQuery } from "../../../utils/queries/strategy";
import type { Done } from "../edit/Saved";

/** What is said of a change, or how to say it of the campaign as it is afterwards. */
type Said = string | ((after: Campaign) => string);

/** What every view of the plan rests on. */
export interface PlanData {
  strategy: Strategy;
  /** Campaigns under way or ahead, and those that are over */
  running: Campaign[];
  over: Campaign[];
  /** Parts of those that are not over */
  parts: Part[];
  /** All pieces, counted; absent until they are */
  lines: TallyLine[] | undefined;
  states: ReadonlyMap<string, PartState>;
  /** Parts that nobody need wait for any more */
  ready: ReadonlySet<string>;
  held: ReadonlyMap<string, Held>;
  /** Pieces that fill a part, by part id */
  pieces: ReadonlyMap<string, PlanPiece[]>;
  canEdit: boolean;
  /** Changes one campaign at once, and says so afterwards. The way back is in the same breath. */
  change: (id: string, next: (campaign: Campaign) => Campaign, said: Said) => void;
  /** Says what a form has saved */
  tell: (done: Done | null) => void;
  done: Done | null;
  error: unknown;
  /** A form was closed: the button that opened it, by its id, takes the keyboard back */
  giveBack: (id: string) => void;
  /** Whether the keyboard is to go to this button now; once asked, it is nobody's any more */
  takesBack: (id: string) => boolean;
}

const Data = createContext<PlanData | null>(null);

/** The plan. Only inside `PlanProvider`. */
export function usePlan(): PlanData {
  const data = useContext(Data);
  if (!data) throw new Error("The plan is asked for outside of its page");
  return data;
}

const MOST_PARTS = 2000;

export function PlanProvider({ strategy, children }: { strategy: Strategy; children: ReactNode }) {
  const { campaigns, today } = strategy;
  const { data: tally, dataUpdatedAt } = useQuery(tallyQuery());
  useAfterCount(dataUpdatedAt);
  const ids = campaigns.flatMap((one) => one.parts.map(({ id }) => id)).slice(0, MOST_PARTS);
  const { data: filled } = useQuery({
    ...planQuery({ by: "parts", ids }),
    enabled: ids.length > 0,
  });
  const [done, tell] = useState<Done | null>(null);
  const keyboard = useKeyboard();
  const { change, error } = useChange(tell);
  const lines = tally?.lines;
  const known = useMemo(() => {
    const running = campaigns.filter((one) => !isOver(one, today));
    const parts = running.flatMap((one) => one.parts);
    const states = statesOf(campaigns, lines);
    const ready = new Set(parts.flatMap(({ id }) => (states.get(id) === "live" ? id : [])));
    return {
      ...{ running, parts, states, ready, lines },
      over: campaigns.filter((one) => isOver(one, today)),
      held: heldUp(parts, ready),
    };
  }, [campaigns, today, lines]);
  const pieces = useMemo(() => byPart(filled?.pieces ?? []), [filled]);
  const canEdit = !strategy.readOnly && may(strategy.access, "edit");
  const data = { strategy, ...known, pieces, canEdit, change, tell, done, error, ...keyboard };
  return <Data value={data}>{children}</Data>;
}

/** Whenever pieces were counted anew, what is listed of them is asked for again: a list is never behind its number. */
function useAfterCount(countedAt: number): void {
  const client = useQueryClient();
  useEffect(() => {
    if (countedAt > 0) void client.invalidateQueries({ queryKey: ["plan"] });
  }, [client, countedAt]);
}

function useKeyboard(): Pick<PlanData, "giveBack" | "takesBack"> {
  const waiting = useRef<string | null>(null);
  const giveBack = useCallback((id: string): void => {
    waiting.current = id;
  }, []);
  const takesBack = useCallback((id: string): boolean => {
    const own = waiting.current === id;
    if (own) waiting.current = null;
    return own;
  }, []);
  return { giveBack, takesBack };
}

function byPart(pieces: readonly PlanPiece[]): Map<string, PlanPiece[]> {
  const found = new Map<string, PlanPiece[]>();
  for (const one of pieces)
    if (one.partId) found.set(one.partId, [...(found.get(one.partId) ?? []), one]);
  return found;
}

/**
 * Changes to single campaigns, one after the other. Each shows at once, so that a key pressed again goes on from
 * there, and goes back to what is stored where it could not be saved.
 */
function useChange(tell: (done: Done) => void) {
  const client = useQueryClient();
  const { queryKey } = strategyQuery();
  const one = useMutation(strategyMutation("edit"));
  const back = (): void => void client.invalidateQueries({ queryKey });
  const mutation = useMutation({
    scope: { id: "plan" },
    mutationFn: async ({ edit }: { edit: Edit; said: string }) => {
      const saved = await one.mutateAsync({ when: "now", edits: [edit] });
      // Somebody was faster: what they did is on the page in a moment.
      if (!saved.answer.saved) throw new Failure("changed-since");
      return saved;
    },
    onSuccess: ({ operation }, { said }) => tell({ said, operation }),
    onError: back,
  });
  const change: PlanData["change"] = (id, next, said) => {
    const strategy = client.getQueryData(queryKey);
    const stored = strategy?.campaigns.find((campaign) => campaign.id === id);
    if (!strategy || !stored) return;
    const wanted = next(stored);
    const changes = changesBetween(stored, wanted);
    if (changes.length === 0) return;
    const campaigns = strategy.campaigns.map((campaign) =>
      campaign.id === id ? wanted : campaign,
    );
    client.setQueryData(queryKey, { ...strategy, campaigns });
    mutation.mutate({
      edit: { op: "edit", type: "campaign", id, changes },
      said: typeof said === "string" ? said : said(wanted),
    });
  };
  return { change, error: mutation.error };
}
