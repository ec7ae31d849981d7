import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { OpenPiece } from "../../../utils/messages/people-view";
import type { Strategy } from "../../../utils/messages/strategy-view";
import type { Person } from "../../../utils/model/people";
import { newOperation, requestMutation } from "../../../utils/queries/index";
import { openPiecesQuery } from "../../../utils/queries/people";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import { Choice, DayField } from "../edit/fields";
import type { Forms } from "../edit/use-forms";

/** Name of the form that hands a person's work over. */
export function handForm(id: string): string {
  return `hand:${id}`;
}

interface Props {
  person: Person;
  strategy: Strategy;
  forms: Forms;
}

/** What one person has in hand goes to somebody else, or to another team, from a day on. */
export function HandOver({ person, strategy, forms }: Props) {
  const t = useWords();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const query = useQuery(openPiecesQuery(person.id));
  const { data } = query;
  useEffect(() => heading.current?.focus(), []);
  return (
    <section
      className="edit-form"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === "Escape" && forms.close()}
    >
      <h3 id={id} ref={heading} tabIndex={-1}>
        {t("team.handTitle", { name: person.name })}
      </h3>
      {query.isPending && <p className="muted">{t("team.handLoading")}</p>}
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      {data?.pieces.length === 0 && <p>{t("team.handNone", { name: person.name })}</p>}
      {data?.more && <p className="notice">{t("team.handMore")}</p>}
      {data && data.pieces.length > 0 ? (
        <Hands {...{ person, strategy, forms }} pieces={data.pieces} />
      ) : (
        <div className="row">
          <button type="button" className="button plain" onClick={forms.close}>
            {t("edit.close")}
          </button>
        </div>
      )}
    </section>
  );
}

function Hands({ person, strategy, forms, pieces }: Props & { pieces: readonly OpenPiece[] }) {
  const t = useWords();
  const { day } = useDates();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState<string | null>(null);
  const [teamId, setTeamId] = useState<string | null>(null);
  const [on, setOn] = useState<string | null>(strategy.today);
  const mutation = useMutation(requestMutation("handOver"));
  const chosen = pieces.filter(({ id }) => !left.has(id)).map(({ id }) => id);
  const ready = chosen.length > 0 && (to !== null || teamId !== null) && on !== null;
  const hand = (): void => {
    if (!ready || mutation.isPending) return;
    const operation = newOperation();
    mutation.mutate(
      { operation, from: person.id, to, teamId, on, pieces: chosen },
      {
        onSuccess: ({ moved, waits }) => {
          const count = waits ? chosen.length : moved;
          const said = waits
            ? t("team.handWaits", { count, day: day(on) })
            : t("team.handDone", { count });
          forms.say({ said, operation });
          forms.close();
        },
      },
    );
  };
  const others = strategy.people.filter(({ id }) => id !== person.id);
  return (
    <form
      className="hand-over"
      onSubmit={(event) => {
        event.preventDefault();
        hand();
      }}
    >
      <Chosen {...{ pieces, left, setLeft }} />
      <div className="edit-pair">
        <Choice
          label={t("team.handTo")}
          value={to}
          onChange={setTo}
          options={others.map(({ id, name }) => ({ id, label: name }))}
          none={t("team.handKeep")}
        />
        <Choice
          label={t("team.handTeam")}
          value={teamId}
          onChange={setTeamId}
          options={strategy.teams.map(({ id, name }) => ({ id, label: name }))}
          none={t("team.handTeamKeep")}
        />
        <DayField
          label={t("team.handOn")}
          hint={t("team.handOnHint")}
          value={on}
          onChange={setOn}
          least={strategy.today}
          required
        />
      </div>
      {!ready && (
        <p className="small muted" role="status">
          {t("team.handMissing")}
        </p>
      )}
      {mutation.error && <Failed error={mutation.error} />}
      <div className="row edit-buttons">
        <button type="submit" className="button main" aria-disabled={!ready}>
          {t("team.handDo", { count: chosen.length })}
        </button>
        <button type="button" className="button plain" onClick={forms.close}>
          {t("edit.close")}
        </button>
      </div>
    </form>
  );
}

interface ChosenProps {
  pieces: readonly OpenPiece[];
  left: ReadonlySet<string>;
  setLeft: (left: ReadonlySet<string>) => void;
}

/** Which of them go: all, unless some are left out. */
function Chosen({ pieces, left, setLeft }: ChosenProps) {
  const t = useWords();
  const flip = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  return (
    <fieldset className="several">
      <legend className="label">{t("team.handPieces")}</legend>
      {pieces.length > 1 && (
        <label className="check">
          <input
            type="checkbox"
            checked={left.size === 0}
            onChange={() =>
              setLeft(left.size === 0 ? new Set(pieces.map(({ id }) => id)) : new Set())
            }
          />
          <b>{t("team.handAll")}</b>
        </label>
      )}
      <div className="hand-pieces">
        {pieces.map(({ id, title, status }) => (
          <label key={id} className="check">
            <input type="checkbox" checked={!left.has(id)} onChange={() => flip(id)} />
            <span dir="auto">
              {title} <span className="small muted">{t(`status.${status}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
