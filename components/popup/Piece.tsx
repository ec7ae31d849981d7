import type { Context } from "../../utils/messages/views";
import { useWords } from "../ui/words";
import type { Words } from "../../utils/i18n/say";

/** What is in front: its name, and what it serves. */
export function Piece({ context }: { context: Context }) {
  const t = useWords();
  const title = titleOf(context);
  const state = stateOf(t, context);
  return (
    <header className={`popup-piece ${context.state}`} data-state={context.state}>
      <span className={`popup-dot ${context.state}`} aria-hidden="true" />
      <h1 dir="auto">{title || state}</h1>
      {title && (
        <p className="popup-state" dir="auto">
          {state}
        </p>
      )}
    </header>
  );
}

function titleOf({ state, title, container }: Context): string | undefined {
  if (state === "not-a-piece" || state === "no-workspace") return undefined;
  return state === "list" ? container?.name : title;
}

function stateOf(t: Words, context: Context): string {
  const { state, status, goal, findings } = context;
  if (state === "unlinked" && status === "idea") return t("state.idea");
  if (state !== "linked" && state !== "finding") return t(`state.${state}`);
  const linked = goal
    ? t("popup.linked", { code: goal.code, name: goal.name })
    : t("popup.linkedOnly");
  const count = findings.filter((one) => one.level !== "note").length;
  return count > 0 ? `${linked}. ${t("popup.findings", { count })}` : linked;
}
