import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Received } from "../../../utils/messages/people-view";
import type { Persona } from "../../../utils/model/persona";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { timelineQuery } from "../../../utils/queries/people";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import "./timeline.css";

interface Props {
  reader: Persona;
  strategy: Strategy;
}

/** So many of what is past are shown at first. */
const LATELY = 5;

/** What a reader would receive, in order: planned parts and pieces on their days. Looked up when it is opened. */
export function Timeline({ reader, strategy }: Props) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...timelineQuery(reader.id), enabled: open });
  return (
    <details className="fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("personas.inOrder")}</summary>
      <div className="fold-body" aria-busy={query.isFetching}>
        {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
        {query.data && <Items items={query.data.items} strategy={strategy} />}
        {query.data?.more && <p className="small muted">{t("personas.inOrderMore")}</p>}
      </div>
    </details>
  );
}

function Items({ items, strategy }: { items: readonly Received[]; strategy: Strategy }) {
  const t = useWords();
  const { day } = useDates();
  const [earlier, setEarlier] = useState(false);
  const { today } = strategy;
  if (items.length === 0) return <p className="muted">{t("personas.inOrderNone")}</p>;
  const past = items.filter(({ on }) => on < today);
  const hidden = earlier ? 0 : Math.max(0, past.length - LATELY);
  return (
    <>
      {hidden > 0 && (
        <button type="button" className="button plain" onClick={() => setEarlier(true)}>
          {t("personas.earlier", { count: hidden })}
        </button>
      )}
      <ol className="timeline">
        {past.slice(hidden).map((one) => (
          <Item key={one.id} one={one} strategy={strategy} />
        ))}
        <li className="timeline-today">
          {t("personas.today", { day: day(today) })}
          {past.length === items.length && <span className="muted"> {t("personas.nextNone")}</span>}
        </li>
        {items.slice(past.length).map((one) => (
          <Item key={one.id} one={one} strategy={strategy} />
        ))}
      </ol>
    </>
  );
}

function Item({ one, strategy }: { one: Received; strategy: Strategy }) {
  const t = useWords();
  const { day } = useDates();
  const { kind, on, channel, stage, status, goalId, campaignId } = one;
  const campaign = strategy.campaigns.find(({ id }) => id === campaignId)?.name;
  const said = [
    channel,
    strategy.stages.find(({ id }) => id === stage)?.name,
    strategy.goals.find(({ id }) => id === goalId)?.code,
    kind === "part" ? t("personas.planned") : t(`status.${status ?? "draft"}`),
    campaign,
  ];
  return (
    <li className={kind === "part" ? "timeline-item part-only" : "timeline-item"}>
      <time dateTime={on}>{day(on)}</time>
      <div>
        <Name one={one} />
        <p className="small muted" dir="auto">
          {said.filter(Boolean).join(" · ")}
        </p>
      </div>
    </li>
  );
}

/** A piece opens where it lives, a part where it is planned. */
function Name({ one: { kind, id, name, url, key } }: { one: Received }) {
  if (kind === "part")
    return (
      <a href={`#/plan?id=${encodeURIComponent(id)}`} dir="auto">
        {name}
      </a>
    );
  const address = url ?? (key && `/panel.html?key=${encodeURIComponent(key)}`);
  return address ? (
    <a href={address} target="_blank" rel="noreferrer" dir="auto">
      {name}
    </a>
  ) : (
    <span dir="auto">{name}</span>
  );
}
