import { useEffect, useRef, useState } from "react";
import type { PiecesFrame } from "../../../utils/messages/pieces-view";
import { useWords } from "../../ui/words";
import { STATUSES } from "./columns";
import type { Order } from "./many";
import { planFor } from "./plan";
import type { Plan } from "./plan";
import { Pick } from "./Pick";
import type { Piece } from "../../../utils/queries/pieces";
import "./bulk.css";

interface Props {
  selected: readonly Piece[];
  frame: PiecesFrame;
  run: (pieces: readonly Piece[], order: Order) => void;
  clear: () => void;
}

/** What the selected pieces may be given together. Asked once more only where something that was said is changed. */
export function Bulk({ selected, frame, run, clear }: Props) {
  const t = useWords();
  const [plan, setPlan] = useState<Plan | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const go = (order: Order): void => {
    setPlan(null);
    run(selected, order);
  };
  const set = (order: Order): void => {
    const next = planFor(selected, order, frame);
    if (next) setPlan(next);
    else go({ ...order, over: true });
  };
  return (
    <div
      ref={bar}
      className="pieces-bulk"
      role="region"
      aria-label={t("pieces.bulk")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if (plan) setPlan(null);
        else clear();
      }}
    >
      <p className="pieces-chosen" role="status">
        {t("pieces.selected", { count: selected.length })}
      </p>
      {plan ? (
        <Ask plan={plan} all={selected.length} go={go} back={() => setPlan(null)} />
      ) : (
        <Choices frame={frame} set={set} clear={clear} />
      )}
    </div>
  );
}

interface ChoicesProps {
  frame: PiecesFrame;
  set: (order: Order) => void;
  clear: () => void;
}

function Choices({ frame, set, clear }: ChoicesProps) {
  const t = useWords();
  const goals = frame.goals.filter(({ open }) => open);
  const code = (goalId: string): string => goals.find(({ id }) => id === goalId)?.code ?? "";
  const campaigns = frame.campaigns
    .filter(({ open }) => open)
    .map((one) => ({ ...one, hint: t("pieces.brings", { code: code(one.goalId) }) }));
  const statuses = STATUSES.map((id) => ({ id, label: t(`status.${id}`) }));
  return (
    <div className="row">
      <Pick
        name={t("form.goal")}
        choices={goals}
        pick={({ id, code: name = "" }) =>
          set({ what: "goal", change: { goalId: id }, name, over: false })
        }
      />
      <Pick
        name={t("form.reader")}
        choices={frame.personas.filter(({ open }) => open)}
        pick={({ id, label }) =>
          set({ what: "reader", change: { personaId: id }, name: label, over: false })
        }
      />
      <Pick
        name={t("form.campaign")}
        choices={campaigns}
        pick={({ id, label, goalId }) =>
          set({
            ...{ what: "campaign", change: { campaignId: id }, name: label, over: false },
            code: code(goalId),
          })
        }
      />
      <Pick
        name={t("pieces.col.status")}
        choices={statuses}
        pick={({ id, label }) =>
          set({ what: "status", change: { status: id }, name: label, over: false })
        }
      />
      <Pick
        name={t("pieces.col.owner")}
        choices={frame.people}
        pick={({ id, label }) =>
          set({ what: "owner", change: { ownerId: id }, name: label, over: false })
        }
      />
      <Pick
        name={t("review.team")}
        choices={frame.teams}
        pick={({ id, label }) =>
          set({ what: "team", change: { teamId: id }, name: label, over: false })
        }
      />
      <button type="button" className="button plain" onClick={clear}>
        {t("pieces.unselect")}
      </button>
    </div>
  );
}

interface AskProps {
  plan: Plan;
  all: number;
  go: (order: Order) => void;
  back: () => void;
}

/** The one question: whether what was said before is changed too. */
function Ask({ plan, all, go, back }: AskProps) {
  const t = useWords();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { order, over, brings } = plan;
  const { what, name, code = "" } = order;
  return (
    <>
      <p id="pieces-ask" dir="auto">
        {over > 0 && t(`pieces.ask.${what}`, { count: over, all, name })}{" "}
        {brings > 0 && t("pieces.ask.brings", { count: brings, code })}
      </p>
      <div className="row">
        <button
          ref={first}
          type="button"
          className="button main"
          aria-describedby="pieces-ask"
          onClick={() => go({ ...order, over: true })}
        >
          {over > 0 ? t("pieces.tooAll", { count: all }) : t("pieces.do")}
        </button>
        {over > 0 && over < all && (
          <button
            type="button"
            className="button"
            aria-describedby="pieces-ask"
            onClick={() => go({ ...order, over: false })}
          >
            {t(`pieces.only.${what}`)}
          </button>
        )}
        <button type="button" className="button plain" onClick={back}>
          {t("form.cancel")}
        </button>
      </div>
    </>
  );
}
