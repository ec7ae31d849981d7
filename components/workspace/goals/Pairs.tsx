import { Plus, X } from "lucide-react";
import { useId, useState } from "react";
import { useWords } from "../../ui/words";
import { Text } from "../edit/fields";
import { newId } from "../edit/new-id";

/** Two texts that belong together, such as an obstacle and the agreed answer. */
export type Pair = readonly [first: string, second: string];

interface Row {
  key: string;
  pair: Pair;
}

interface Props {
  title: string;
  /** Names of the two */
  labels: Pair;
  /** What adding one is called */
  add: string;
  value: readonly Pair[];
  /** The pairs as they are now; `from` says in which place each stood before, -1 where it is new */
  onChange: (pairs: Pair[], from: number[]) => void;
  most?: number;
}

/** A list of pairs of texts. A pair of two empty texts is none. */
export function Pairs({ title, labels, add, value, onChange, most = 50 }: Props) {
  const id = useId();
  const [own, setOwn] = useState(() => rowsOf(value));
  // What came in from elsewhere is shown; what is typed here keeps its empty rows.
  const rows = isSame(filled(own), value) ? own : rowsOf(value);
  const keep = (next: Row[]): void => {
    setOwn(next);
    const before = filled(rows).map(({ key }) => key);
    const now = filled(next);
    onChange(
      now.map(({ pair }) => pair),
      now.map(({ key }) => before.indexOf(key)),
    );
  };
  return (
    <fieldset className="pairs" aria-labelledby={id}>
      <legend className="label" id={id}>
        {title}
      </legend>
      {rows.map((row, at) => (
        <PairRow
          key={row.key}
          name={`${title} ${String(at + 1)}`}
          labels={labels}
          pair={row.pair}
          onChange={(pair) => keep(rows.map((one) => (one === row ? { ...one, pair } : one)))}
          onRemove={() => keep(rows.filter((one) => one !== row))}
        />
      ))}
      {rows.length < most && (
        <div className="row">
          <button
            type="button"
            className="button plain"
            onClick={() => setOwn([...rows, { key: newId("row"), pair: ["", ""] }])}
          >
            <Plus size={16} aria-hidden /> {add}
          </button>
        </div>
      )}
    </fieldset>
  );
}

interface RowProps {
  name: string;
  labels: Pair;
  pair: Pair;
  onChange: (pair: Pair) => void;
  onRemove: () => void;
}

function PairRow({ name, labels, pair: [first, second], onChange, onRemove }: RowProps) {
  const t = useWords();
  const common = { rows: 2, maxLength: 500 };
  return (
    <div className="pair" role="group" aria-label={name}>
      <div className="edit-pair">
        <Text
          {...common}
          label={labels[0]}
          value={first}
          onChange={(text) => onChange([text, second])}
          autoFocus={first === "" && second === ""}
        />
        <Text
          {...common}
          label={labels[1]}
          value={second}
          onChange={(text) => onChange([first, text])}
        />
      </div>
      <button
        type="button"
        className="button plain icon"
        aria-label={t("edit.removeNamed", { name: first || name })}
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}

function rowsOf(value: readonly Pair[]): Row[] {
  return value.map((pair) => ({ key: newId("row"), pair }));
}

function filled(rows: readonly Row[]): Row[] {
  return rows.filter(({ pair }) => pair.some((text) => text.trim()));
}

function isSame(rows: readonly Row[], value: readonly Pair[]): boolean {
  return (
    JSON.stringify(rows.map(({ pair }) => pair)) ===
    JSON.stringify(value.filter((pair) => pair.some((text) => text.trim())))
  );
}
