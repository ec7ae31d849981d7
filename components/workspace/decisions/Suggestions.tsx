import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Strategy, Suggested } from "../../../utils/messages/strategy-view";
import { strategyMutation } from "../../../utils/queries/strategy";
import { Failed } from "../../ui/Failed";
import { Fold } from "../../ui/Fold";
import { useDates, useWords } from "../../ui/words";
import { Text } from "../edit/fields";
import type { Forms } from "../edit/use-forms";
import { goTo } from "../place";
import { personName } from "./due";
import { TAKEN_UP } from "./TakenUp";

interface Props {
  strategy: Strategy;
  forms: Forms;
  mayEdit: boolean;
  /** Opens a new question with these words */
  ask: (text: string) => void;
}

/** What people proposed from the work, oldest first: each is taken somewhere, or declined with a reason. */
export function Suggestions({ strategy, forms, mayEdit, ask }: Props) {
  const t = useWords();
  const { suggestions } = strategy;
  const open = suggestions.filter(({ state }) => state === "open");
  const settled = suggestions.filter(({ state }) => state !== "open");
  return (
    <>
      {open.length === 0 && <p className="muted">{t("suggestions.none")}</p>}
      <ol className="disputes">
        {open.map((one) => (
          <li key={one.id} data-entity={one.id}>
            <Words {...{ one, strategy }} />
            {mayEdit && <Settle {...{ one, strategy, forms, ask }} />}
          </li>
        ))}
      </ol>
      {settled.length > 0 && (
        <Fold title={t("suggestions.settled", { count: settled.length })}>
          <ol className="disputes">
            {settled.map((one) => (
              <li key={one.id} data-entity={one.id}>
                <Words {...{ one, strategy }} />
                <p className="small muted" dir="auto">
                  {t(`suggestions.${one.state}`)} {one.reason}
                </p>
              </li>
            ))}
          </ol>
        </Fold>
      )}
    </>
  );
}

function Words({ one, strategy }: { one: Suggested; strategy: Strategy }) {
  const t = useWords();
  const { day } = useDates();
  const [what = "", ...why] = one.text.split("\n");
  const by = strategy.people.some(({ id }) => id === one.by)
    ? personName(strategy.people, one.by)
    : t("suggestions.somebody");
  return (
    <>
      <h3 tabIndex={-1} dir="auto">
        {what}
      </h3>
      {why.length > 0 && <p dir="auto">{why.join(" ")}</p>}
      <p className="small muted">
        {t("suggestions.by", { name: by, day: day(one.on) })}{" "}
        {one.piece && (
          <a
            href={`panel.html?key=${encodeURIComponent(one.piece.key)}`}
            target="_blank"
            rel="noreferrer"
            dir="auto"
          >
            {one.piece.title || t("review.untitled")}
          </a>
        )}
      </p>
    </>
  );
}

/** Pages on which a suggestion can become a change. */
const PLACES = ["goals", "personas", "one-page", "plan"] as const;

function Settle({ one, strategy, forms, ask }: Omit<Props, "mayEdit"> & { one: Suggested }) {
  const t = useWords();
  const [how, setHow] = useState<"take" | "decline" | null>(null);
  const edit = useMutation(strategyMutation("edit"));
  const settle = (state: "taken" | "declined", reason: string | null, then?: () => void): void => {
    const fields = { state, reason, settledOn: strategy.today };
    const changes = Object.entries(fields).map(([name, to]) => ({
      ...{ path: [name], to },
      from: (one as Record<string, unknown>)[name] ?? null,
    }));
    edit.mutate(
      { when: "now", edits: [{ op: "edit", type: "suggestion", id: one.id, changes }] },
      {
        onSuccess: ({ operation }) => {
          forms.say({ said: t(`suggestions.${state}`), operation });
          then?.();
        },
      },
    );
  };
  if (how === "take")
    return (
      <div className="notice settle" role="group" aria-label={t("suggestions.where")}>
        <p>{t("suggestions.where")}</p>
        <div className="row">
          {PLACES.map((place, at) => (
            <button
              key={place}
              type="button"
              className="button"
              autoFocus={at === 0}
              onClick={() => settle("taken", null, () => goTo(`/${place}?${TAKEN_UP}=${one.id}`))}
            >
              {t(`suggestions.to.${place}`)}
            </button>
          ))}
          <button
            type="button"
            className="button"
            onClick={() => settle("taken", null, () => ask(one.text))}
          >
            {t("suggestions.to.question")}
          </button>
          <button type="button" className="button plain" onClick={() => setHow(null)}>
            {t("join.cancel")}
          </button>
        </div>
        {edit.error && <Failed error={edit.error} />}
      </div>
    );
  if (how === "decline")
    return (
      <Decline
        onClose={() => setHow(null)}
        onDecline={(reason) => settle("declined", reason)}
        error={edit.error}
      />
    );
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => setHow("take")}>
        {t("suggestions.take")}
        <span className="sr-only"> {one.text.split("\n")[0]}</span>
      </button>
      <button type="button" className="button plain" onClick={() => setHow("decline")}>
        {t("suggestions.decline")}
        <span className="sr-only"> {one.text.split("\n")[0]}</span>
      </button>
    </div>
  );
}

interface DeclineProps {
  onClose: () => void;
  onDecline: (reason: string) => void;
  error: Error | null;
}

/** Whoever proposed it is told why not. */
function Decline({ onClose, onDecline, error }: DeclineProps) {
  const t = useWords();
  const title = useId();
  const [reason, setReason] = useState("");
  return (
    <form
      className="notice settle"
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onDecline(reason.trim());
      }}
    >
      <p id={title}>{t("suggestions.whyNot")}</p>
      <Text
        label={t("suggestions.reason")}
        value={reason}
        onChange={setReason}
        autoFocus
        required
      />
      <div className="row">
        <button type="submit" className="button" aria-disabled={!reason.trim()}>
          {t("suggestions.decline")}
        </button>
        <button type="button" className="button plain" onClick={onClose}>
          {t("join.cancel")}
        </button>
      </div>
      {error && <Failed error={error} />}
    </form>
  );
}
