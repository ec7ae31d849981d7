import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { QueueItem } from "../../../../utils/messages/pieces-view";
import type { Choice, Context, SuggestedGoal } from "../../../../utils/messages/views";
import { toolOf } from "../../../../utils/model/asset-key";
import { contextQuery } from "../../../../utils/queries/index";
import { Failed } from "../../../ui/Failed";
import { useDates, useSay, useWords } from "../../../ui/words";
import { addressFor } from "../open";
import { choiceOf } from "./choice-of";
import type { Done } from "./done";
import { GoalField } from "./GoalField";
import { Keys } from "./Keys";
import { useQueueKeys } from "./queue-keys";

interface Props {
  item: QueueItem;
  /** Those that come after it: what they may serve is asked already, so that nobody waits for it */
  next: readonly QueueItem[];
  teams: readonly Choice[];
  readOnly: boolean;
  done: Done;
  /** The button that takes the keyboard: the one that was used last, so that Enter twice does the same twice */
  way: Way;
  onWay: (way: Way) => void;
}

export type Way = "accept" | "skip" | "notOurs";

/** One piece, the best guess with its reason, and everything one may do with it. */
export function Card({ item, next, teams, readOnly, done, way, onWay }: Props) {
  const t = useWords();
  const { key } = item;
  const query = useQuery(contextQuery({ key }));
  useAhead(next);
  const field = useRef<HTMLInputElement>(null);
  const [letters, setLetters] = useState("");
  const context = query.data;
  const [guess] = context?.suggested ?? [];
  const link = (goalId: string): void => {
    const goal = context?.goals.find(({ id }) => id === goalId);
    if (context && goal && !readOnly) done.link(item, choiceOf(context, goalId), goal.code ?? "");
  };
  const accept = guess && !readOnly ? (): void => link(guess.goalId) : null;
  const by = (used: Way, act: () => void) => (): void => {
    onWay(used);
    act();
  };
  const skip = (): void => done.skip(item);
  const notOurs = (): void => done.notOurs(item);
  useQueueKeys({
    accept: letters === "" ? accept : null,
    // What is typed before the goals are here waits for them.
    letter: (letter) => {
      setLetters(field.current ? letter : letters + letter);
      field.current?.focus();
    },
    skip: by("accept", skip),
    notOurs: readOnly ? null : by("accept", notOurs),
    undo: done.undo,
  });
  return (
    <section className="queue-card" aria-label={item.title || t("pieces.untitled")}>
      <About item={item} teams={teams} />
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      <Guess
        context={context}
        guess={guess}
        accept={accept && by("accept", accept)}
        autoFocus={way === "accept"}
      />
      {context && !readOnly && (
        <GoalField
          field={field}
          context={context}
          letters={letters}
          onLetters={setLetters}
          pick={link}
          skip={skip}
          notOurs={by("accept", notOurs)}
          autoFocus={letters !== "" || (!guess && way === "accept")}
        />
      )}
      <div className="row queue-actions">
        <button
          type="button"
          className="button"
          autoFocus={way === "skip"}
          aria-keyshortcuts="ArrowRight"
          onClick={by("skip", skip)}
        >
          {t("queue.skip")}
        </button>
        {!readOnly && (
          <button
            type="button"
            className="button"
            autoFocus={way === "notOurs"}
            aria-keyshortcuts="Delete"
            onClick={by("notOurs", notOurs)}
          >
            {t("queue.notOurs")}
          </button>
        )}
        {done.canUndo && (
          <button
            type="button"
            className="button plain"
            aria-keyshortcuts="Control+Z"
            onClick={done.undo}
          >
            {t("queue.undo")}
          </button>
        )}
      </div>
      {!readOnly && <Keys />}
    </section>
  );
}

/** Asks what the next pieces may serve. What a link before them teaches is asked for again when they come. */
function useAhead(next: readonly QueueItem[]): void {
  const client = useQueryClient();
  const keys = next.map(({ key }) => key).join("\n");
  useEffect(() => {
    for (const key of keys.split("\n"))
      if (key) client.query(contextQuery({ key })).catch(() => undefined);
  }, [client, keys]);
}

function About({ item, teams }: Pick<Props, "item" | "teams">) {
  const t = useWords();
  const { day } = useDates();
  const tool = toolOf(item.key);
  const team = teams.find(({ id }) => id === item.teamId)?.label;
  const said = [
    t(tool === "other" ? "pieces.elsewhere" : `tool.${tool}`),
    item.container,
    t(`status.${item.status}`),
    t("queue.since", { day: day(item.since) }),
    team,
  ];
  return (
    <header>
      <h2 dir="auto">
        <a href={addressFor(item)} target="_blank" rel="noreferrer">
          {item.title || t("pieces.untitled")}
        </a>
      </h2>
      <p className="small muted queue-about">
        {said.filter(Boolean).map((one, at) => (
          <span key={at} dir="auto">
            {one}
          </span>
        ))}
      </p>
    </header>
  );
}

interface GuessProps {
  context: Context | undefined;
  guess: SuggestedGoal | undefined;
  accept: (() => void) | null;
  autoFocus: boolean;
}

function Guess({ context, guess, accept, autoFocus }: GuessProps) {
  const t = useWords();
  const say = useSay();
  const reason = useId();
  if (!context) return <p className="muted queue-guess">{t("queue.thinking")}</p>;
  const goal = context.goals.find(({ id }) => id === guess?.goalId);
  if (!guess || !goal) return <p className="queue-guess">{t("queue.noGuess")}</p>;
  const reader = context.personas.find(({ id }) => id === guess.personaId)?.label;
  return (
    <div className="queue-guess">
      <div id={reason}>
        <p className="label">{t("queue.best")}</p>
        <p className="queue-goal" dir="auto">
          <span className="code">{goal.code}</span> {goal.label}
        </p>
        <p className="muted">
          {[reader && t("queue.for", { name: reader }), say(guess.because)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      {accept && (
        <button
          type="button"
          className="button main"
          autoFocus={autoFocus}
          aria-describedby={reason}
          aria-keyshortcuts="Enter"
          onClick={accept}
        >
          {t("queue.accept", { code: goal.code ?? goal.label })}
        </button>
      )}
    </div>
  );
}
