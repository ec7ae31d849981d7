import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { QueueItem, QueueView } from "../../../../utils/messages/pieces-view";
import { ONLY_MET } from "../../../../utils/model/constants";
import { queueQuery } from "../../../../utils/queries/pieces";
import { Failed } from "../../../ui/Failed";
import { useWords } from "../../../ui/words";
import type { EarlyProps } from "../../page";
import { Card } from "./Card";
import type { Way } from "./Card";
import { Paused, Whose, WhoAreYou } from "./who";
import { useDone } from "./done";
import type { Done } from "./done";
import { Summary } from "./Summary";
import "./queue.css";

const MOST = 500;

/** Pieces that wait for a goal, one at a time: a key for each thing that can be done with one. */
export default function Queue(props: EarlyProps) {
  const { own, query } = props;
  const lead = own.settings.view === "lead";
  const asked = query.get("whose");
  const whose = lead || asked === ONLY_MET ? (asked ?? (own.settings.me ? "mine" : "all")) : "mine";
  // What was done is counted anew for other people's pieces.
  return <Waiting key={whose} {...props} whose={whose} />;
}

interface Props extends EarlyProps {
  whose: string;
}

function Waiting(props: Props) {
  const { whose } = props;
  const t = useWords();
  const query = useQuery(queueQuery(whose, MOST));
  const done = useDone();
  const { data } = query;
  const items = useMemo(() => waiting(data, done), [data, done]);
  if (query.error && !data)
    return <Failed error={query.error} again={() => void query.refetch()} />;
  if (!data) return <p className="muted">{t("pieces.loading")}</p>;
  return (
    <div className="queue">
      <Whose view={data} whose={whose} />
      {data.readOnly && (
        <p className="notice">
          {t(data.readOnly === "newer" ? "form.readOnlyNewer" : "queue.viewer")}
        </p>
      )}
      {data.pausedUntil ? (
        <Paused until={data.pausedUntil} />
      ) : whose === "mine" && !data.me ? (
        <WhoAreYou people={data.people} />
      ) : (
        <Front {...props} view={data} items={items} done={done} />
      )}
    </div>
  );
}

/** What is left to do: what was taken back first, then what waits and was not dealt with here. */
function waiting(view: QueueView | undefined, { dealt, returned }: Done): QueueItem[] {
  const back = new Set(returned.map(({ id }) => id));
  const rest = view?.items.filter(({ id }) => !back.has(id)) ?? [];
  return [...returned, ...rest].filter(({ id }) => !dealt.has(id));
}

/** What could not be done. The piece is in front again, so that doing it again is trying again. */
function Broken({ done: { error, dismiss } }: Pick<FrontProps, "done">) {
  const t = useWords();
  if (error === null || error === undefined) return null;
  const close = (): void => {
    document.querySelector<HTMLElement>(".queue-card .button, .queue-end .nothing")?.focus();
    dismiss();
  };
  return (
    <>
      <Failed error={error} />
      <div className="row">
        <button type="button" className="button plain" onClick={close}>
          {t("pieces.dismiss")}
        </button>
      </div>
    </>
  );
}

interface FrontProps extends Props {
  view: QueueView;
  items: readonly QueueItem[];
  done: Done;
}

function Front({ whose, view, items, done }: FrontProps) {
  const t = useWords();
  const [way, setWay] = useState<Way>("accept");
  const [item] = items;
  return (
    <>
      {item ? (
        <>
          <p className="small muted">
            {t(view.more ? "queue.leftMore" : "queue.left", { count: items.length })}
          </p>
          <Card
            key={item.id}
            item={item}
            next={items.slice(1, 4)}
            teams={view.teams}
            readOnly={view.readOnly !== undefined}
            done={done}
            way={way}
            onWay={setWay}
          />
        </>
      ) : (
        <Summary done={done} empty={t(whose === ONLY_MET ? "queue.emptyMet" : "queue.empty")} />
      )}
      <Broken done={done} />
      <p className="queue-said" role="status" dir="auto">
        {done.said && <span key={done.said.count}>{done.said.text}</span>}
      </p>
    </>
  );
}
