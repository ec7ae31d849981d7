import { useDates, useWords } from "../ui/words";
import { drawn, HEIGHT, WIDTH } from "./line";
import type { Line } from "./line";
import "./chart.css";

interface Props extends Line {
  /** What the numbers are of; the drawing's name */
  label: string;
  say: (value: number) => string;
}

/** Numbers over time with their target, drawn; and the same as a table for those who do not see it. */
export function LineChart({ label, points, target, end, say }: Props) {
  const { day } = useDates();
  const at = drawn({ points, target, end });
  const last = at.points.at(-1);
  const path = at.points.map(({ x, y }) => `${String(x)},${String(y)}`).join(" ");
  const [from, to] = [points[0]?.on, target?.on ?? points.at(-1)?.on];
  return (
    <figure className="chart">
      <svg viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={label}>
        {at.targetY !== null && (
          <line className="chart-target" x1={0} x2={WIDTH} y1={at.targetY} y2={at.targetY} />
        )}
        {last && at.end && (
          <line className="chart-end" x1={last.x} y1={last.y} x2={at.end.x} y2={at.end.y} />
        )}
        <polyline className="chart-line" points={path} />
        {at.points.map(({ x, y }) => (
          <circle key={x} className="chart-point" cx={x} cy={y} r={3} />
        ))}
        {at.goal && <circle className="chart-goal" cx={at.goal.x} cy={at.goal.y} r={4} />}
      </svg>
      <figcaption className="small muted" aria-hidden="true">
        {from && <span>{day(from)}</span>}
        {to && to !== from && <span>{day(to)}</span>}
      </figcaption>
      <Numbers label={label} points={points} target={target} end={end} say={say} />
    </figure>
  );
}

/** The drawing's numbers, one to a row. */
function Numbers({ label, points, target, end, say }: Props) {
  const t = useWords();
  const { day } = useDates();
  return (
    <div className="sr-only">
      <table>
        <caption>{label}</caption>
        <thead>
          <tr>
            <th scope="col">{t("field.on")}</th>
            <th scope="col">{t("field.value")}</th>
          </tr>
        </thead>
        <tbody>
          {points.map(({ value, on }) => (
            <tr key={on}>
              <th scope="row">{day(on)}</th>
              <td>{say(value)}</td>
            </tr>
          ))}
          {target && (
            <tr>
              <th scope="row">
                {t("field.target")} {target.on && day(target.on)}
              </th>
              <td>{say(target.value)}</td>
            </tr>
          )}
          {end && (
            <tr>
              <th scope="row">
                {t("chart.pace")} {day(end.on)}
              </th>
              <td>{say(end.value)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
