import { useId } from "react";
import type { ReactNode } from "react";
import type { ImportReport } from "../../../utils/messages/views";
import { ROW_KINDS, TABLE_FIELDS } from "../../../utils/model/table-fields";
import type { RowKind, TableChoice, TableField } from "../../../utils/model/table-fields";
import { useWords } from "../../ui/words";

export type TableView = NonNullable<ImportReport["tables"]>[number];

interface Props {
  tables: readonly TableView[];
  /** What was said so far, by file */
  said: (file: string) => TableChoice;
  onSay: (file: string, choice: TableChoice) => void;
}

/** How tables and lists were understood, with a choice for every column and row that was guessed wrong. */
export function Tables({ tables, said, onSay }: Props) {
  return tables.map((table) => (
    <Guessed
      key={table.file}
      table={table}
      said={said(table.file)}
      onSay={(choice) => onSay(table.file, choice)}
    />
  ));
}

interface GuessedProps {
  table: TableView;
  said: TableChoice;
  onSay: (choice: TableChoice) => void;
}

function Guessed({ table, said, onSay }: GuessedProps) {
  const t = useWords();
  const id = useId();
  const { columns, rows, total } = table;
  return (
    <section className="guessed" aria-labelledby={id}>
      <h4 id={id}>{t("exchange.guessed", { name: table.file })}</h4>
      <p className="small muted">{t("exchange.guessedHint")}</p>
      <label className="every">
        <span className="label">{t("exchange.every")}</span>
        <select
          className="input"
          value={said.every ?? ""}
          onChange={({ target }) =>
            onSay({ ...said, every: target.value === "" ? undefined : (target.value as RowKind) })
          }
        >
          <option value="">{t("exchange.asGuessed")}</option>
          <Options of="kind" list={ROW_KINDS} />
        </select>
      </label>
      <Scroll label={t("exchange.guessed", { name: table.file })}>
        <table className="guess-table">
          {columns.length > 0 && <Head columns={columns} said={said} onSay={onSay} />}
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.row}
                row={row}
                isList={columns.length === 0}
                said={said}
                onSay={onSay}
              />
            ))}
          </tbody>
        </table>
      </Scroll>
      {total > rows.length && (
        <p className="small muted">{t("exchange.moreRows", { count: total - rows.length })}</p>
      )}
    </section>
  );
}

/** Wider than the page: it scrolls by itself, by keyboard as well. */
function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="guess-scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

interface HeadProps extends Omit<GuessedProps, "table"> {
  columns: TableView["columns"];
}

function Head({ columns, said, onSay }: HeadProps) {
  const t = useWords();
  const say = (at: number, field: TableField): void =>
    onSay({ ...said, columns: { ...said.columns, [String(at)]: field } });
  return (
    <thead>
      <tr>
        <th scope="col">{t("exchange.rowIs")}</th>
        {columns.map(({ header, field, example }, at) => {
          const name = header || example || String(at + 1);
          return (
            <th key={at} scope="col" data-field={field}>
              <span dir="auto">{name}</span>
              <select
                className="input"
                aria-label={t("exchange.columnIs", { name })}
                value={field}
                onChange={({ target }) => say(at, target.value as TableField)}
              >
                <Options of="field" list={TABLE_FIELDS} />
              </select>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface RowProps extends Omit<GuessedProps, "table"> {
  row: TableView["rows"][number];
  /** A list has no columns: the name of a line stands before what was understood of it */
  isList: boolean;
}

function Row({ row: { row, kind, name, cells }, isList, said, onSay }: RowProps) {
  const t = useWords();
  return (
    <tr data-kind={kind}>
      <td>
        <select
          className="input"
          aria-label={t("exchange.thisRowIs", { name: name || String(row) })}
          value={kind}
          onChange={({ target }) =>
            onSay({ ...said, rows: { ...said.rows, [String(row)]: target.value as RowKind } })
          }
        >
          <Options of="kind" list={ROW_KINDS} />
        </select>
      </td>
      {isList && <td dir="auto">{name}</td>}
      {cells.map((cell, at) => (
        <td key={at} dir="auto">
          {cell}
        </td>
      ))}
    </tr>
  );
}

function Options({ of, list }: { of: "kind" | "field"; list: readonly string[] }) {
  const t = useWords();
  return list.map((one) => (
    <option key={one} value={one}>
      {t(`exchange.${of}.${one}`)}
    </option>
  ));
}
