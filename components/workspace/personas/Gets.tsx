import { useQuery } from "@tanstack/react-query";
import { openGoals } from "../../../utils/model/goal";
import type { Persona } from "../../../utils/model/persona";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { tallyQuery } from "../../../utils/queries/strategy";
import { useDates, useWords } from "../../ui/words";
import { byStage } from "./by-stage";
import type { AtStage } from "./by-stage";
import { Timeline } from "./Timeline";

interface Props {
  reader: Persona;
  strategy: Strategy;
}

/** What a reader gets: which goals aim at them, how many pieces at each stage, and all of it in order. */
export function Gets({ reader, strategy }: Props) {
  const t = useWords();
  const goals = openGoals(strategy.goals).filter(({ personaIds }) =>
    personaIds.includes(reader.id),
  );
  return (
    <div className="reader-gets">
      <h3>{t("personas.gets")}</h3>
      {goals.length === 0 ? (
        <p className="muted">{t("personas.noGoals")}</p>
      ) : (
        <ul className="reader-goals" aria-label={t("personas.goals")}>
          {goals.map(({ id, code, name }) => (
            <li key={id}>
              <a href={`#/goals?id=${encodeURIComponent(id)}`} dir="auto">
                <span className="code">{code}</span> {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Pieces reader={reader} strategy={strategy} />
      <Timeline reader={reader} strategy={strategy} />
    </div>
  );
}

/** Ideas, work and live pieces by stage; each name opens exactly those pieces. */
function Pieces({ reader, strategy }: Props) {
  const t = useWords();
  const { data } = useQuery(tallyQuery());
  if (!data) return <p className="small muted">{t("personas.counting")}</p>;
  const rows = byStage(data, reader, strategy.stages);
  const all = rows.reduce((sum, { ideas, inWork, live }) => sum + ideas + inWork + live, 0);
  if (all === 0) return <p className="muted">{t("personas.noPieces")}</p>;
  return (
    <>
      <p>
        <a href={`#/pieces?reader=${encodeURIComponent(reader.id)}`}>
          {t("personas.pieces", { count: all })}
        </a>
      </p>
      <table className="by-stage">
        <caption className="sr-only">{t("personas.byStage", { reader: reader.short })}</caption>
        <thead>
          <tr>
            {(["stage", "ideas", "inWork", "live"] as const).map((name) => (
              <th key={name} scope="col">
                {t(`personas.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.id ?? ""} row={row} reader={reader} stages={strategy.stages} />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface RowProps {
  row: AtStage;
  reader: Persona;
  stages: Strategy["stages"];
}

function Row({ row: { id, ...counts }, reader, stages }: RowProps) {
  const t = useWords();
  const { number } = useDates();
  const name =
    id === undefined ? t("personas.noStage") : (stages.find((one) => one.id === id)?.name ?? id);
  const query = new URLSearchParams({ reader: reader.id, stage: id ?? "-" });
  const some = counts.ideas + counts.inWork + counts.live > 0;
  return (
    <tr>
      <th scope="row" dir="auto">
        {some ? <a href={`#/pieces?${query.toString()}`}>{name}</a> : name}
      </th>
      {(["ideas", "inWork", "live"] as const).map((column) => (
        <td key={column} className={counts[column] ? undefined : "muted"}>
          {number(counts[column])}
        </td>
      ))}
    </tr>
  );
}
