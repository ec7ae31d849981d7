import type { AgendaItem, AgendaLine } from "../../../utils/findings/agenda";
import { useSay, useWords } from "../../ui/words";
import { itemTitle, pointTitle } from "./invitation";

interface Props {
  lines: readonly AgendaLine[];
  /** True until the points are filled */
  filling: boolean;
}

/** The points of an agenda, each with what there is of it today. */
export function AgendaLines({ lines, filling }: Props) {
  const t = useWords();
  const say = useSay();
  return (
    <ol className="agenda" aria-busy={filling}>
      {lines.map((line) => (
        <li key={pointTitle(line, say)}>
          <p className="agenda-point" dir="auto">
            {pointTitle(line, say)}
          </p>
          {line.meaning && line.items.length === 0 && !filling && (
            <p className="small muted">{t("agenda.nothing")}</p>
          )}
          {line.items.length > 0 && (
            <ul>
              {line.items.map((item, at) => (
                <li key={at}>
                  <Item item={item} />
                </li>
              ))}
              {line.more > 0 && (
                <li className="small muted">{t("agenda.more", { count: line.more })}</li>
              )}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}

function Item({ item }: { item: AgendaItem }) {
  const say = useSay();
  const title = itemTitle(item, say);
  const { opens } = item;
  return (
    <>
      {!opens && <span dir="auto">{title}</span>}
      {opens && "page" in opens && (
        <a href={`#${opens.page}`} dir="auto">
          {title}
        </a>
      )}
      {opens && "key" in opens && (
        <a
          href={`panel.html?key=${encodeURIComponent(opens.key)}`}
          target="_blank"
          rel="noreferrer"
          dir="auto"
        >
          {title}
        </a>
      )}
      {item.who && (
        <span className="small muted" dir="auto">
          {" "}
          {item.who}
        </span>
      )}
      {item.about && (
        <span className="agenda-about small muted" dir="auto">
          {say(item.about)}
        </span>
      )}
    </>
  );
}
