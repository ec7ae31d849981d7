import { Plus, X } from "lucide-react";
import { useState } from "react";
import type { Persona } from "../../../utils/model/persona";
import { useWords } from "../../ui/words";
import { EditForm } from "../edit/EditForm";
import { DayField, NumberField, Text } from "../edit/fields";
import { newId } from "../edit/new-id";
import { useEdit } from "../edit/use-edit";
import type { When } from "../edit/use-edit";
import { typeWord } from "./known-words";

/** The part of a reader this form changes. */
export const COUNTS = "counts";

/** Name of the form that changes what is counted for a reader. */
export function countsForm(id: string): string {
  return `${COUNTS}:${id}`;
}

interface Props {
  reader: Persona;
  onClose: () => void;
  onSaved: (saved: { operation: string; when: When }) => void;
}

type Counted = Persona["evidence"][number];

interface Row {
  key: string;
  one: Counted;
}

/** What was counted on a reader before single facts were kept: kinds, numbers, days. Everyday upkeep, saved at once. */
export function CountsForm({ reader, onClose, onSaved }: Props) {
  const t = useWords();
  const edit = useEdit({ type: "persona", stored: reader, part: COUNTS, onSaved });
  const [rows, setRows] = useState(() => rowsOf(edit.body.evidence));
  const keep = (next: Row[]): void => {
    setRows(next);
    const evidence = next.map(({ one }) => one).filter(({ type }) => type.trim() !== "");
    // From now on what is counted holds, and not what a file once said.
    edit.set({ evidence, confidence: null });
  };
  const change = (row: Row, part: Partial<Counted>): void =>
    keep(rows.map((one) => (one === row ? { ...row, one: { ...row.one, ...part } } : one)));
  return (
    <EditForm
      title={t("personas.counts.title", { name: reader.short })}
      edit={edit}
      missing={[]}
      onClose={onClose}
    >
      <p className="small muted">{t("personas.counts.kindHint")}</p>
      {rows.map((row, at) => (
        <CountRow
          key={row.key}
          name={t("personas.counts.row", { at: at + 1 })}
          one={row.one}
          onChange={(part) => change(row, part)}
          onRemove={() => keep(rows.filter((one) => one !== row))}
        />
      ))}
      <div className="row">
        <button
          type="button"
          className="button plain"
          onClick={() => setRows([...rows, rowOf({ type: "", count: 1 })])}
        >
          <Plus size={16} aria-hidden /> {t("personas.counts.add")}
        </button>
      </div>
    </EditForm>
  );
}

interface RowProps {
  name: string;
  one: Counted;
  onChange: (part: Partial<Counted>) => void;
  onRemove: () => void;
}

function CountRow({ name, one, onChange, onRemove }: RowProps) {
  const t = useWords();
  const word = typeWord(one.type, t);
  return (
    <div className="counts-row" role="group" aria-label={word || name}>
      <Text
        label={t("personas.counts.kind")}
        value={word}
        onChange={(type) => onChange({ type })}
        autoFocus={one.type === ""}
      />
      <NumberField
        label={t("field.count")}
        value={one.count}
        onChange={(count) => onChange({ count: Math.max(0, Math.round(count ?? 0)) })}
      />
      <DayField
        label={t("field.on")}
        value={one.on ?? null}
        onChange={(on) => onChange({ on: on })}
      />
      <button
        type="button"
        className="button plain icon"
        aria-label={t("edit.removeNamed", { name: word || name })}
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </button>
    </div>
  );
}

function rowOf(one: Counted): Row {
  return { key: newId("row"), one };
}

function rowsOf(all: readonly Counted[]): Row[] {
  return all.map(rowOf);
}
