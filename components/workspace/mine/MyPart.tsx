import { useQuery } from "@tanstack/react-query";
import type { MyPart as Part, MyPiece } from "../../../utils/messages/person-view";
import type { GoalCard } from "../../../utils/messages/views";
import { myPartQuery } from "../../../utils/queries/person";
import { Failed } from "../../ui/Failed";
import { useDates, useWords } from "../../ui/words";
import { NoWorkspace } from "../NoWorkspace";
import type { PageProps } from "../page";
import "./mine.css";

/** What strategy means in one person's work: their pieces, for whom, and which numbers they move. For their eyes. */
export default function MyPart({ strategy }: PageProps) {
  const t = useWords();
  const query = useQuery(myPartQuery());
  const { data } = query;
  return (
    <article className="my-part">
      <h1 tabIndex={-1}>{t("part.title")}</h1>
      <p className="muted">{t("part.private")}</p>
      {!strategy.workspace && <NoWorkspace />}
      {query.error && <Failed error={query.error} again={() => void query.refetch()} />}
      {strategy.workspace && data && (data.name ? <Shown part={data} /> : <Unknown />)}
    </article>
  );
}

function Unknown() {
  const t = useWords();
  return (
    <p>
      {t("part.unknown")} <a href="#/settings">{t("part.settings")}</a>
    </p>
  );
}

function Shown({ part }: { part: Part }) {
  const t = useWords();
  const { pieces, goals, readers } = part;
  const served = new Set(goals.map(({ id }) => id));
  const open = pieces.filter(({ goalId }) => !goalId || !served.has(goalId));
  if (pieces.length === 0) return <p>{t("part.none")}</p>;
  return (
    <>
      {goals.map((goal) => (
        <section key={goal.id} className="my-goal" aria-labelledby={`goal-${goal.id}`}>
          <h2 id={`goal-${goal.id}`} dir="auto">
            <span className="code">{goal.code}</span> {goal.name}
          </h2>
          <Numbers goal={goal} />
          <Pieces pieces={pieces.filter(({ goalId }) => goalId === goal.id)} readers={readers} />
        </section>
      ))}
      {open.length > 0 && (
        <section className="my-goal" aria-labelledby="goal-none">
          <h2 id="goal-none">{t("part.open")}</h2>
          <Pieces pieces={open} readers={readers} />
          <p>
            <a href="#/pieces?show=queue&whose=mine">{t("mine.toQueue")}</a>
          </p>
        </section>
      )}
      {part.more && <p className="muted">{t("part.more")}</p>}
    </>
  );
}

/** The number a goal is seen by: where it stands, and where it should be. It moves while one works; no cause is claimed. */
function Numbers({ goal: { kpi } }: { goal: GoalCard }) {
  const t = useWords();
  const { amount, day } = useDates();
  if (!kpi) return <p className="muted">{t("part.noNumber")}</p>;
  const { name, now, target, unit } = kpi;
  return (
    <p>
      <span className="muted" dir="auto">
        {name}
      </span>{" "}
      <strong>
        {now ? amount(now.value, unit) : t("page.unknown")} {t("page.to")}{" "}
        {target ? amount(target.value, unit) : t("page.noTarget")}
      </strong>{" "}
      {target?.on && <span className="muted">{t("page.by", { day: day(target.on) })}</span>}
    </p>
  );
}

function Pieces({ pieces, readers }: { pieces: readonly MyPiece[]; readers: Part["readers"] }) {
  const t = useWords();
  return (
    <ul className="my-pieces">
      {pieces.map(({ key, title, url, status, personaId }) => {
        const reader = readers.find(({ id }) => id === personaId);
        return (
          <li key={key}>
            <a
              href={url ?? `/panel.html?key=${encodeURIComponent(key)}`}
              target="_blank"
              rel="noreferrer"
              dir="auto"
            >
              {title || t("pieces.untitled")}
            </a>{" "}
            <span className="chip">{t(`status.${status}`)}</span>
            <p className="small muted" dir="auto">
              {reader
                ? [t("part.for", { reader: reader.short }), reader.job].filter(Boolean).join(" ")
                : t("part.noReader")}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
