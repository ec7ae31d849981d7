import { useEffect, useRef, useState } from "react";
import type { ReactNode } from "react";
import { addDays } from "../../../utils/model/days";
import type { Review, ReviewItem } from "../../../utils/messages/views";
import { Combo } from "../../ui/Combo";
import { useDates, useWords } from "../../ui/words";
import { DayField } from "../edit/fields";
import { useChoice } from "./choice";
import { answer, linkTo, setStatus } from "./deeds";
import type { Answer } from "./deeds";
import { idOf, piecesOf } from "./ids";
import { useDo } from "./work";
import type { Deed } from "./work";
import "./bulk.css";

interface Props {
  items: readonly ReviewItem[];
  review: Review;
  clear: () => void;
}

/** What several findings may be given together; asked once more before it is done. */
interface Plan {
  /** What exactly will happen, to how many */
  ask: string;
  said: string;
  act: Deed["act"];
}

/** What has to be said before it can be asked. */
type Form = "goal" | "keep";

/** Several findings, one answer. Changes only where every piece has the same kind of trouble. */
export function Bulk({ items, review, clear }: Props) {
  const t = useWords();
  const { run } = useDo();
  const [plan, setPlan] = useState<Plan | Form | null>(null);
  const pieces = piecesOf(items);
  const go = (chosen: Plan): void => {
    run({ ids: items.map(idOf), said: chosen.said, act: chosen.act });
    clear();
  };
  const back = (): void => setPlan(null);
  return (
    <div
      className="bulk"
      role="region"
      aria-label={t("review.bulk")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if (plan) back();
        else clear();
      }}
    >
      <p className="bulk-count" role="status">
        {t("review.selected", { count: pieces })}
      </p>
      {plan === null && <Choices items={items} review={review} choose={setPlan} clear={clear} />}
      {plan === "goal" && <OneGoal items={items} review={review} choose={setPlan} back={back} />}
      {plan === "keep" && <KeepAll items={items} review={review} choose={setPlan} back={back} />}
      {plan !== null && typeof plan !== "string" && (
        <Confirm ask={plan.ask} go={() => go(plan)} back={back} />
      )}
    </div>
  );
}

function Confirm({ ask, go, back }: { ask: string; go: () => void; back: () => void }) {
  const t = useWords();
  const yes = useRef<HTMLButtonElement>(null);
  useEffect(() => yes.current?.focus(), []);
  return (
    <div className="row">
      <p id="bulk-ask">{ask}</p>
      <button
        ref={yes}
        type="button"
        className="button main"
        aria-describedby="bulk-ask"
        onClick={go}
      >
        {t("review.doIt")}
      </button>
      <button type="button" className="button plain" onClick={back}>
        {t("form.cancel")}
      </button>
    </div>
  );
}

interface ChoicesProps {
  items: readonly ReviewItem[];
  review: Review;
  choose: (plan: Plan | Form) => void;
  clear: () => void;
}

const MONTH = 30;
const STATUS_RULES: readonly string[] = ["VER-ORPHAN", "NOT-DOING"];

function Choices({ items, review: { today }, choose, clear }: ChoicesProps) {
  const t = useWords();
  const { day } = useDates();
  const count = piecesOf(items);
  const rules = [...new Set(items.map(({ finding }) => finding.rule))];
  const close = (name: string, said: Answer): (() => void) => {
    const words = { count, when: said.until ? day(said.until) : "" };
    return () =>
      choose({
        ask: t(`review.ask.${name}`, words),
        said: t(`review.did.${name}`, words),
        act: (client, done) => answer(client, items, said, done),
      });
  };
  const status =
    (to: "idea" | "retired"): (() => void) =>
    () =>
      choose({
        ask: t(`review.ask.${to}`, { count }),
        said: t(`review.did.${to}`, { count }),
        act: (client, done) => setStatus(client, items, to, done),
      });
  const tomorrow = close("later", { kind: "snoozed", until: addDays(today, 1) });
  const nextWeek = close("later", { kind: "snoozed", until: addDays(today, 7) });
  return (
    <div className="row bulk-choices">
      {rules.length === 1 && rules[0] === "VER-ORPHAN" && (
        <>
          <Button text={t("review.oneGoal")} onClick={() => choose("goal")} />
          <Button text={t("review.keep")} onClick={() => choose("keep")} />
        </>
      )}
      {rules.every((rule) => STATUS_RULES.includes(rule)) && (
        <>
          <Button text={t("review.parkAll")} onClick={status("idea")} />
          <Button text={t("review.retireAll")} onClick={status("retired")} />
        </>
      )}
      <Button text={t("review.laterTomorrow")} onClick={tomorrow} />
      <Button text={t("review.laterWeek")} onClick={nextWeek} />
      <Button
        text={t("findings.accept")}
        onClick={close("accept", { kind: "accepted", until: null })}
      />
      <Button text={t("findings.wrong")} onClick={close("wrong", { kind: "wrong", until: null })} />
      <button type="button" className="button plain" onClick={clear}>
        {t("review.clear")}
      </button>
    </div>
  );
}

function Button({ text, onClick }: { text: ReactNode; onClick: () => void }) {
  return (
    <button type="button" className="button" onClick={onClick}>
      {text}
    </button>
  );
}

interface GoalProps extends Omit<ChoicesProps, "clear"> {
  back: () => void;
}

/** One goal for all of them, chosen by a person: nothing is filled in before. */
function OneGoal({ items, review, choose, back }: GoalProps) {
  const t = useWords();
  const goal = useChoice(null);
  const count = piecesOf(items);
  const next = (): void => {
    const goalId = goal.latest();
    if (goalId === null) return;
    const code = review.goals.find(({ id }) => id === goalId)?.code ?? "";
    choose({
      ask: t("review.ask.relink", { count, code }),
      said: t("review.did.relink", { count, code }),
      act: async (client, done) => {
        for (const item of items) await linkTo(client, item, { goalId }, done);
      },
    });
  };
  return (
    <form
      className="row bulk-goal"
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      <Combo
        label={t("form.goal")}
        placeholder={t("form.goalHint")}
        choices={review.goals}
        value={goal.value}
        onChange={goal.choose}
        onSubmit={next}
        autoFocus
      />
      <button type="submit" className="button main" aria-disabled={goal.value === null}>
        {t("review.next")}
      </button>
      <button type="button" className="button plain" onClick={back}>
        {t("form.cancel")}
      </button>
    </form>
  );
}

/** All of them stay as they are until a day; then they are asked about again. */
function KeepAll({ items, review: { today }, choose, back }: GoalProps) {
  const t = useWords();
  const { day } = useDates();
  const [until, setUntil] = useState(addDays(today, MONTH));
  const ready = until > today;
  const words = { count: piecesOf(items), when: ready ? day(until) : "" };
  return (
    <form
      className="row bulk-goal"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready) return;
        choose({
          ask: t("review.ask.keep", words),
          said: t("review.did.keep", words),
          act: (client, done) => answer(client, items, { kind: "snoozed", until }, done),
        });
      }}
    >
      <DayField
        label={t("findings.keepUntil")}
        value={until}
        least={addDays(today, 1)}
        onChange={(until) => setUntil(until ?? "")}
        autoFocus
      />
      <button type="submit" className="button main" aria-disabled={!ready}>
        {t("review.next")}
      </button>
      <button type="button" className="button plain" onClick={back}>
        {t("form.cancel")}
      </button>
    </form>
  );
}
