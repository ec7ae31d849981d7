import { useQuery } from "@tanstack/react-query";
import { openGoals } from "../../../utils/model/goal";
import type { Persona } from "../../../utils/model/persona";
import type { Strategy } from "../../../utils/messages/strategy-view";
import { tallyQuery } from "../../../utils/queries/strategy";
import { useDates, useWords } from "../../ui/words";
import { byStage } from "./by-stage";
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
    <section className="reader-gets" aria-label={t("personas.gets")}>
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
    </section>
  );
}

/** Live and coming pieces by stage; each total opens exactly those pieces. */
function Pieces({ reader, strategy }: Props) {
  const t = useWords();
  const { number } = useDates();
  const { data } = useQuery(tallyQuery());
  if (!data) return <p className="small muted">{t("personas.counting")}</p>;
  const rows = byStage(data, reader.id, strategy.stages);
  const all = data.lines
    .filter(({ personaId }) => personaId === reader.id)
    .reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <p className="muted">{t("personas.noPieces")}</p>;
  const nameOf = (id: string | undefined): string =>
    id === undefined
      ? t("personas.noStage")
      : (strategy.stages.find((one) => one.id === id)?.name ?? id);
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
            <th scope="col">{t("personas.stage")}</th>
            <th scope="col">{t("personas.live")}</th>
            <th scope="col">{t("personas.inWork")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, live, inWork }) => (
            <tr key={id ?? ""}>
              <th scope="row" dir="auto">
                {nameOf(id)}
              </th>
              <td className={live ? undefined : "muted"}>{number(live)}</td>
              <td className={inWork ? undefined : "muted"}>{number(inWork)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
