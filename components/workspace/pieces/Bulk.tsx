import { useEffect, useRef, useState } from "react";
import type { ManyChange } from "../../../utils/messages/piece-requests";
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
  const [asked, setAsked] = useState<Order["what"] | null>(null);
  const go = (order: Order): void => {
    setPlan(null);
    run(selected, order);
  };
  const set = (order: Order): void => {
    const next = planFor(selected, order, frame);
    setAsked(order.what);
    if (next) setPlan(next);
    else go(order);
  };
  return (
    <div
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
        <Choices frame={frame} set={set} clear={clear} asked={asked} />
      )}
    </div>
  );
}

interface ChoicesProps {
  frame: PiecesFrame;
  set: (order: Order) => void;
  clear: () => void;
  /** What the last question was about */
  asked: Order["what"] | null;
}

function Choices({ frame, set, clear, asked }: ChoicesProps) {
  const t = useWords();
  const goals = frame.goals.filter(({ open }) => open);
  const code = (goalId: string): string => goals.find(({ id }) => id === goalId)?.code ?? "";
  const campaigns = frame.campaigns
    .filter(({ open }) => open)
    .map((one) => ({ ...one, hint: t("pieces.brings", { code: code(one.goalId) }) }));
  const statuses = STATUSES.map((id) => ({ id, label: t(`status.${id}`) }));
  // Nothing that was said is changed before somebody was asked.
  const give = (what: Order["what"], change: ManyChange, name: string, goal?: string): void =>
    set({ what, change, name, over: false, ...(goal === undefined ? {} : { code: goal }) });
  return (
    <div className="row">
      <Pick
        name={t("form.goal")}
        choices={goals}
        back={asked === "goal"}
        pick={({ id, code: name = "" }) => give("goal", { goalId: id }, name)}
      />
      <Pick
        name={t("form.reader")}
        choices={frame.personas.filter(({ open }) => open)}
        back={asked === "reader"}
        pick={({ id, label }) => give("reader", { personaId: id }, label)}
      />
      <Pick
        name={t("form.campaign")}
        choices={campaigns}
        back={asked === "campaign"}
        pick={({ id, label, goalId }) => give("campaign", { campaignId: id }, label, code(goalId))}
      />
      <Pick
        name={t("pieces.col.status")}
        choices={statuses}
        back={asked === "status"}
        pick={({ id, label }) => give("status", { status: id }, label)}
      />
      <Pick
        name={t("pieces.col.owner")}
        choices={frame.people}
        back={asked === "owner"}
        pick={({ id, label }) => give("owner", { ownerId: id }, label)}
      />
      <Pick
        name={t("review.team")}
        choices={frame.teams}
        back={asked === "team"}
        pick={({ id, label }) => give("team", { teamId: id }, label)}
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
          onClick={() => go({ ...order, over: over > 0 })}
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
