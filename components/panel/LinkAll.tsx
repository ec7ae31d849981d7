import { useState } from "react";
import type { Proposal } from "../../utils/messages/list-view";
import type { Context } from "../../utils/messages/views";
import { Failed } from "../ui/Failed";
import { useSay, useWords } from "../ui/words";
import { useLinkAll } from "./link-all";

/** All of a list that speaks for a goal: looked at first, piece by piece, then linked together, with one undo. */
export function LinkAll({ context }: { context: Context }) {
  const t = useWords();
  const keys = context.pieces.filter(({ state }) => state === "unlinked").map(({ key }) => key);
  const all = useLinkAll(keys);
  const { step } = all;
  if (step.at === "start" && keys.length === 0) return null;
  if (step.at === "start")
    return (
      <>
        <button type="button" className="button" onClick={all.look}>
          {t("all.open")}
        </button>
        {all.error && <Failed error={all.error} again={all.look} />}
      </>
    );
  return (
    <section className="link-all" aria-label={t("all.title")}>
      <div role="status">
        {step.at === "looking" && (
          <p>{t("all.looking", { done: step.done, count: keys.length })}</p>
        )}
        {step.at === "linking" && <p>{t("all.linking", { done: step.done, count: step.count })}</p>}
        {step.at === "done" && <p>{t("all.done", { count: step.done })}</p>}
        {step.at === "undone" && <p>{t("all.undone", { count: step.done })}</p>}
        {step.at === "done" && step.left.length > 0 && (
          <p className="small">
            {t("all.left", { count: step.left.length, titles: step.left.join(", ") })}
          </p>
        )}
      </div>
      {step.at === "chosen" && (
        <Chosen context={context} proposals={step.proposals} link={all.link} cancel={all.leave} />
      )}
      {(step.at === "done" || step.at === "undone") && (
        <p className="row">
          {step.at === "done" && step.done > 0 && (
            <button type="button" className="button" autoFocus onClick={all.undo}>
              {t("all.undo")}
            </button>
          )}
          <button type="button" className="button plain" onClick={all.leave}>
            {t("all.close")}
          </button>
        </p>
      )}
      {all.error && <Failed error={all.error} />}
    </section>
  );
}

interface ChosenProps {
  context: Context;
  proposals: readonly Proposal[];
  link: (chosen: readonly Proposal[]) => void;
  cancel: () => void;
}

/** The preview: each with its goal and its reason, and a tick that can be taken away. */
function Chosen({ context, proposals, link, cancel }: ChosenProps) {
  const t = useWords();
  const say = useSay();
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = proposals.filter(({ piece }) => !out.has(piece.key));
  const turn = (key: string): void => {
    const next = new Set(out);
    if (!next.delete(key)) next.add(key);
    setOut(next);
  };
  if (proposals.length === 0)
    return (
      <>
        <p role="status">{t("all.nothing")}</p>
        <button type="button" className="button plain" autoFocus onClick={cancel}>
          {t("all.cancel")}
        </button>
      </>
    );
  return (
    <>
      <p>{t("all.lead", { count: proposals.length })}</p>
      <ul>
        {proposals.map(({ piece, guess }) => {
          const goal = context.goals.find(({ id }) => id === guess?.goalId);
          return (
            <li key={piece.key}>
              <label className="check">
                <input
                  type="checkbox"
                  checked={!out.has(piece.key)}
                  onChange={() => turn(piece.key)}
                />
                <span dir="auto">
                  {piece.title || piece.key}
                  <span className="small muted">
                    <span className="code">{goal?.code}</span> {goal?.label}
                    {guess && ` (${say(guess.because)})`}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      <p className="row">
        <button
          type="button"
          className="button main"
          autoFocus
          disabled={chosen.length === 0}
          onClick={() => link(chosen)}
        >
          {t("all.link", { count: chosen.length })}
        </button>
        <button type="button" className="button plain" onClick={cancel}>
          {t("all.cancel")}
        </button>
      </p>
    </>
  );
}
