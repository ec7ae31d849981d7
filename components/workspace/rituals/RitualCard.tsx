import { useMutation } from "@tanstack/react-query";
import { useId } from "react";
import type { Agenda, Strategy } from "../../../utils/messages/strategy-view";
import { daysBetween } from "../../../utils/model/days";
import { isOverdue, readNextDay } from "../../../utils/model/ritual";
import type { Ritual } from "../../../utils/model/ritual";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { CopyButton } from "../../ui/CopyButton";
import { Failed } from "../../ui/Failed";
import { Fold } from "../../ui/Fold";
import { useDates, useSay, useWords } from "../../ui/words";
import type { Forms } from "../edit/use-forms";
import { AgendaLines } from "./AgendaLines";
import { invitationOf } from "./invitation";
import { useRhythm } from "./said";

interface Props {
  ritual: Ritual;
  /** Its agenda, filled; absent while that is being done */
  agenda: Agenda | undefined;
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
  /** True for the one the address leads to */
  wanted: boolean;
}

const SOON = 7;

/** The agenda of a meeting within a week is open, and that of one whose rhythm is not known. */
function isSoon(next: string | undefined, today: string): boolean {
  return next === undefined || daysBetween(today, next) <= SOON;
}

/** One meeting: when it is next, what it is for, and what there is to talk about. */
export function RitualCard({ ritual, agenda, strategy, forms, mayEdit, wanted }: Props) {
  const t = useWords();
  const say = useSay();
  const title = useId();
  const { parts, date } = useRhythm();
  const owner = strategy.people.find(({ id }) => id === ritual.ownerId)?.name;
  const next = readNextDay(ritual, strategy.today);
  const about = [...parts(ritual), ...(owner ? [owner] : [])].join(" · ");
  const lines = agenda?.lines ?? ritual.agenda.map((point) => ({ point, items: [], more: 0 }));
  const head = [ritual.name, ...(next ? [date(next)] : []), about, ritual.purpose ?? ""];
  return (
    <>
      <h3 id={title} tabIndex={-1} dir="auto">
        {ritual.name}
      </h3>
      <p className="muted" dir="auto">
        {about}
      </p>
      {ritual.purpose && <p dir="auto">{ritual.purpose}</p>}
      <When {...{ ritual, next, today: strategy.today }} />
      {lines.length === 0 && <p className="muted">{t("rituals.noAgenda")}</p>}
      {lines.length > 0 && (
        <Fold title={t("field.agenda")} open={wanted || isSoon(next, strategy.today)}>
          <AgendaLines lines={lines} filling={!agenda} />
        </Fold>
      )}
      <div className="row">
        {mayEdit && <Held {...{ ritual, today: strategy.today, forms }} />}
        <CopyButton label={t("rituals.copy")} text={invitationOf(head, lines, say)} about={title} />
        {mayEdit && (
          <button
            type="button"
            className="button plain"
            aria-describedby={title}
            data-opens={ritual.id}
            onClick={() => forms.show(ritual.id)}
          >
            {t("edit.edit")}
          </button>
        )}
      </div>
    </>
  );
}

interface WhenProps {
  ritual: Ritual;
  next: string | undefined;
  today: string;
}

/** When it was, and when it is next. */
function When({ ritual, next, today }: WhenProps) {
  const t = useWords();
  const { day } = useDates();
  const { date } = useRhythm();
  const { lastHeldOn } = ritual;
  const late = isOverdue(ritual, today);
  const held = lastHeldOn
    ? t(late ? "rituals.overdue" : "rituals.lastHeld", { day: day(lastHeldOn) })
    : t("rituals.neverHeld");
  const soon =
    next && (next === today ? t("rituals.today") : t("rituals.next", { on: date(next) }));
  return (
    <p className={late ? "ritual-when late" : "ritual-when"}>
      {soon && !(late && next === today) && <b>{soon} </b>}
      <span className={late ? "" : "muted"}>{held}</span>
    </p>
  );
}

/** One click says that it was held today; any other day is said in its form. */
function Held({ ritual, today, forms }: { ritual: Ritual; today: string; forms: Forms }) {
  const t = useWords();
  const amend = useMutation({
    ...requestMutation("amend"),
    onSuccess: (_answer, sent) =>
      forms.say({ said: t("rituals.held", { name: ritual.name }), operation: sent.operation }),
  });
  if (ritual.lastHeldOn === today) return null;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() =>
          amend.mutate({
            operation: newOperation(),
            change: { what: "held", ritualId: ritual.id, on: today },
          })
        }
      >
        {t("rituals.heldToday")}
        <span className="sr-only"> {ritual.name}</span>
      </button>
      {amend.error && <Failed error={amend.error} />}
    </>
  );
}
