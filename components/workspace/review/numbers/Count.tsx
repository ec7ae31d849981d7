import { useDates } from "../../../ui/words";
import { piecesAt } from "./sums";

interface Props {
  value: number;
  /** What it counts, for who does not see the table around it */
  label: string;
  /** The pieces page's filter of exactly these */
  filter: Readonly<Record<string, string>>;
}

/** A number that opens exactly the pieces it counts. Nothing is a plain zero. */
export function Count({ value, label, filter }: Props) {
  const { number } = useDates();
  if (value === 0) return <span className="muted">0</span>;
  return (
    <a href={piecesAt(filter)} aria-label={`${number(value)}: ${label}`}>
      {number(value)}
    </a>
  );
}
