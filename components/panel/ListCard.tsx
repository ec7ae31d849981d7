import { useMutation } from "@tanstack/react-query";
import { ExternalLink } from "lucide-react";
import type { ListCounts } from "../../utils/messages/list-view";
import type { Context, KnownPiece } from "../../utils/messages/views";
import { requestMutation } from "../../utils/queries/index";
import { useSay, useWords } from "../ui/words";
import type { CardProps } from "./card";
import { LinkAll } from "./LinkAll";
import "./list.css";

/** What the pieces of a project, campaign, folder or page are to the strategy: counted, clashes said, one by one. */
export function ListCard({ context }: CardProps) {
  const t = useWords();
  const { list, pieces, readOnly } = context;
  if (!list) return null;
  const all = STATES.reduce((sum, state) => sum + list.counts[state], 0);
  return (
    <section className="pieces">
      <h2 className="label">{t("list.here")}</h2>
      {all === 0 && <p className="muted">{t("list.none")}</p>}
      {all > 0 && <Counts counts={list.counts} />}
      {!readOnly && <LinkAll key={context.key ?? context.url} context={context} list={list} />}
      <Clashes context={context} />
      <ul>
        {pieces.map((piece) => (
          <li key={piece.key} className="piece">
            <span className={`dot ${piece.state}`} aria-hidden="true" />
            <Name piece={piece} tabId={context.tabId} />
            <span className="code">
              {piece.goalCode}
              <span className="sr-only"> {t(`state.list.${piece.state}`)}</span>
            </span>
          </li>
        ))}
      </ul>
      {all > pieces.length && (
        <p className="small muted">{t("list.more", { count: all - pieces.length })}</p>
      )}
    </section>
  );
}

const STATES = ["unlinked", "finding", "linked", "idea"] as const;

function Counts({ counts }: { counts: ListCounts }) {
  const t = useWords();
  return (
    <ul className="counts" aria-label={t("list.label")}>
      {STATES.filter((state) => counts[state] > 0).map((state) => (
        <li key={state} data-count={state}>
          <span className={`dot ${state}`} aria-hidden="true" />
          <b>{counts[state]}</b> {t(`list.${state}`, { count: counts[state] })}
        </li>
      ))}
    </ul>
  );
}

/** A piece's name: the panel shows the piece, the list beside it stays; or its own page is opened. */
function Name({
  piece: { key, title, url },
  tabId,
}: {
  piece: Pick<KnownPiece, "key" | "title" | "url">;
  tabId: Context["tabId"];
}) {
  const t = useWords();
  const pick = useMutation(requestMutation("pickRow"));
  const name = title || key;
  const link = url && (
    <a
      className="out"
      href={url}
      target="_top"
      rel="noreferrer"
      aria-label={t("list.open", { title: name })}
    >
      <ExternalLink aria-hidden="true" size={14} />
    </a>
  );
  if (tabId === undefined)
    return (
      <span className="name" dir="auto">
        {name} {link}
      </span>
    );
  return (
    <span className="name">
      <button
        type="button"
        className="button plain"
        dir="auto"
        title={t("list.showHere", { title: name })}
        onClick={() => pick.mutate({ key, side: false, tabId })}
      >
        {name}
      </button>
      {link}
    </span>
  );
}

function Clashes({ context: { list, tabId } }: { context: Context }) {
  const t = useWords();
  const say = useSay();
  if (!list || list.clashes.length === 0) return null;
  return (
    <div className="clashes">
      <h3 className="label">{t("list.clashes")}</h3>
      <ul>
        {list.clashes.map(({ key, title, rule, message }) => (
          <li key={`${key} ${rule}`} data-rule={rule}>
            <Name piece={{ key, title }} tabId={tabId} />
            <span className="small">{say(message)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
