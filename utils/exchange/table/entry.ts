import type { RowKind, TableField } from "../../model/table-fields";

/** What one row or line says, before it is anything of ours. */
export interface Entry {
  /** Its number as people count */
  at: number;
  kind: RowKind;
  said: Partial<Record<TableField, string>>;
  /** Place in the list of entries of the one it hangs under */
  under?: number;
}

/** How people would call it. */
export function labelOf({ said }: Entry): string {
  const name =
    said.name ?? said.kpi ?? said.goal ?? said.persona ?? said.campaign ?? said.url ?? "";
  return [said.code, name].filter(Boolean).join(" ").slice(0, 120);
}

/** The name of what a row stands for: its plain name, else what stands in the column of its kind, else in another. */
export function nameIn({ said, kind }: Entry): string {
  const own = kind === "goal" || kind === "kpi" || kind === "persona" || kind === "campaign";
  const named = own ? said[kind] : undefined;
  return (
    said.name ??
    named ??
    said.goal ??
    said.kpi ??
    said.persona ??
    said.campaign ??
    ""
  ).trim();
}
