import type { ReactNode } from "react";

export interface SheetRow {
  id: string;
  name: ReactNode;
  cells: readonly ReactNode[];
}

interface Props {
  caption: string;
  /** Heads of the columns; the first one is of the names */
  heads: readonly string[];
  rows: readonly SheetRow[];
}

/** A small table of names and numbers. On a narrow page it scrolls by itself. */
export function Sheet({ caption, heads, rows }: Props) {
  return (
    <div className="numbers-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="numbers-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
