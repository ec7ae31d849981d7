import { useId, useRef } from "react";
import type { KeyboardEvent } from "react";
import type { Target } from "../../utils/messages/protocol";
import type { Along as Suggested, Context } from "../../utils/messages/views";
import type { Message } from "../../utils/model/message";
import { Failed } from "../ui/Failed";
import { useDates, useSay, useWords } from "../ui/words";
import type { Draft } from "./draft";
import { said } from "./filled";
import { Refuse } from "./Refuse";
import { useRefuse } from "./refusing";

interface Props {
  context: Context;
  target: Target;
  draft: Draft;
  guess: Suggested | undefined;
  edit: (change: Partial<Draft>) => void;
}

interface Row {
  what: "pillar" | "stage" | "part";
  id: string;
  name: string;
  text: string;
  because: Message | undefined;
  checked: boolean;
  /** The draft with it, or without */
  take: (taken: boolean) => Partial<Draft>;
}

/**
 * What comes along with a guess, each with its reason: message and stage, ticked where that is clear, and a planned
 * part, which is only offered. Space leaves one out, Delete says that it is wrong here for good.
 */
export function Along({ context, target, draft, guess, edit }: Props) {
  const t = useWords();
  const title = useId();
  const group = useRef<HTMLDivElement>(null);
  const { refuse, error } = useRefuse(target);
  const rows = useRows(context, draft, guess);
  const drop = ({ what, id, checked, take }: Row): void =>
    refuse({ what, id, at: "piece" }, () => {
      if (checked) edit(take(false));
      // What had the keyboard is gone.
      group.current?.focus();
    });
  return (
    <div className="along" role="group" aria-labelledby={title} ref={group} tabIndex={-1}>
      {rows.length > 0 && (
        <p className="label" id={title}>
          {t("places.along")}
        </p>
      )}
      {rows.map((row) => (
        <Offer key={row.what} row={row} set={(taken) => edit(row.take(taken))} drop={drop} />
      ))}
      {error && <Failed error={error} />}
    </div>
  );
}

interface OfferProps {
  row: Row;
  set: (taken: boolean) => void;
  drop: (row: Row) => void;
}

function Offer({ row, set, drop }: OfferProps) {
  const say = useSay();
  const reason = useId();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Delete") return;
    event.preventDefault();
    drop(row);
  };
  return (
    <div className="offer">
      <label>
        <input
          type="checkbox"
          aria-label={row.text}
          aria-describedby={row.because ? reason : undefined}
          aria-keyshortcuts="Delete"
          checked={row.checked}
          onChange={(event) => set(event.target.checked)}
          onKeyDown={onKeyDown}
        />
        <span dir="auto">{row.text}</span>
        {row.because && (
          <span id={reason} className="muted small because" dir="auto">
            {say(row.because)}
          </span>
        )}
      </label>
      <Refuse name={row.name} refuse={() => drop(row)} />
    </div>
  );
}

function useRows(context: Context, draft: Draft, guess: Suggested | undefined): Row[] {
  const t = useWords();
  const reasons = guess?.reasons ?? {};
  const simple = (what: "pillar" | "stage"): Row[] => {
    const field = what === "pillar" ? "pillarId" : "stage";
    const id = guess?.[field] ?? guess?.perhaps?.[field];
    const one = (what === "pillar" ? context.pillars : context.stages).find(
      (choice) => choice.id === id,
    );
    if (id === undefined || !one) return [];
    const key = guess?.[field] ? `places.along.${what}` : `places.perhaps.${what}`;
    return [
      {
        ...{ what, id, name: one.label, text: t(key, { name: one.label }) },
        ...{ because: reasons[field], checked: draft[field] === id },
        take: (taken) => said(draft, field, taken ? id : null),
      },
    ];
  };
  return [...simple("pillar"), ...simple("stage"), ...usePart(draft, guess)];
}

/** A part brings its reader and its stage along, where it has them. */
function usePart(draft: Draft, guess: Suggested | undefined): Row[] {
  const t = useWords();
  const { day } = useDates();
  const part = guess?.part;
  if (!part || draft.campaignId !== guess.campaignId) return [];
  const { id, name, dueOn, personaId = draft.personaId, stage = draft.stage } = part;
  const text = dueOn
    ? t("places.partOfferDue", { name, day: day(dueOn) })
    : t("places.partOffer", { name });
  const checked = draft.partId === id;
  const take = (taken: boolean): Partial<Draft> =>
    taken ? { partId: id, personaId, stage } : { partId: undefined, stage: guess.stage };
  return [{ what: "part", id, name, text, because: guess.reasons?.part, checked, take }];
}
