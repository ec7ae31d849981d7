import { useMutation } from "@tanstack/react-query";
import { ArrowLeft } from "lucide-react";
import type { Context } from "../../utils/messages/views";
import { requestMutation } from "../../utils/queries/index";
import { useWords } from "../ui/words";
import { Menu } from "./Menu";
import type { PanelProps } from "./props";
import "./header.css";

/** What this panel is about: the piece's name, its state, and the menu. */
export function Header(props: PanelProps & { context: Context }) {
  const { context } = props;
  const t = useWords();
  const count = context.findings.filter((one) => one.level !== "note").length;
  const state =
    context.state === "unlinked" && context.status === "idea"
      ? "state.idea"
      : `state.${context.state}`;
  return (
    <header className="panel-head">
      <p className="kind small muted">{t(kindKey(context))}</p>
      <Menu {...props} />
      {context.picked && <Back tabId={context.tabId} />}
      <h1 dir="auto" tabIndex={-1}>
        {titleOf(context, t)}
      </h1>
      <p
        className={`alignment ${context.state}`}
        role="status"
        aria-label={t("panel.status")}
        data-state={context.state}
      >
        <span className={`dot ${context.state}`} aria-hidden="true" />
        {t(state, { count })}
      </p>
    </header>
  );
}

/** A piece that was picked in a list gives way to the list again. */
function Back({ tabId }: { tabId: number | undefined }) {
  const t = useWords();
  const pick = useMutation(requestMutation("pickRow"));
  const tab = tabId === undefined ? {} : { tabId };
  return (
    <button
      type="button"
      className="button plain back"
      onClick={() => pick.mutate({ key: null, side: false, ...tab })}
    >
      <ArrowLeft aria-hidden="true" size={16} />
      {t("panel.back")}
    </button>
  );
}

const KINDS = new Set(
  "doc presentation spreadsheet folder task project email landing-page website-page page blog-post campaign form social-post cta workflow sequence".split(
    " ",
  ),
);

function kindKey({ kind, tool, state }: Context): string {
  if (state === "not-a-piece" || !kind) return tool === "other" ? "app.name" : `tool.${tool}`;
  return KINDS.has(kind) ? `kind.${kind}` : "kind.other";
}

const UNTITLED = new Set(["doc", "presentation", "spreadsheet", "task", "email"]);

function titleOf(context: Context, t: (key: string) => string): string {
  if (context.title) return context.title;
  if (
    context.state === "not-a-piece" ||
    context.state === "no-workspace" ||
    context.state === "list"
  )
    return context.container?.name ?? t(`tool.${context.tool}`);
  return t(`panel.untitled.${UNTITLED.has(context.kind ?? "") ? (context.kind ?? "") : "other"}`);
}
