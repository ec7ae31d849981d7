import type { RowKind, TableField } from "../../model/table-fields";
import type { Entry } from "./entry";

/** What tools call the things we know, in three languages. The first that fits counts. */
const KINDS: readonly (readonly [RegExp, RowKind])[] = [
  [
    /ultimate|mission|vision|strategic (theme|goal)|company (goal|objective)|unternehmensziel|objectif d'entreprise|business/,
    "business",
  ],
  [
    /key.?result|^krs?$|kpi|metric|milestone|schlüsselergebnis|kennzahl|meilenstein|indicateur|résultat|indikator/,
    "kpi",
  ],
  [/not.?(doing|to do)|nicht|won't|ne pas/, "notdoing"],
  [/persona|audience|reader|zielgruppe|leser|lecteur/, "persona"],
  [/campaign|initiative|project|kampagne|projekt|campagne|projet/, "campaign"],
  [/\bpart\b|task|work.?item|teil|aufgabe|tâche|partie/, "part"],
  [/piece|asset|content|email|page|post|stück|inhalt|contenu/, "piece"],
  [/objective|goal|ziel|objectif/, "goal"],
];

const COMPANY =
  /^(company|organi[sz]ation|strategic theme|corporate|true|yes|unternehmen|firma|entreprise|société)$/i;

export function kindNamed(word: string | undefined): RowKind | "" {
  const plain = (word ?? "").toLowerCase().replaceAll("_", " ");
  return plain === "" ? "" : (KINDS.find(([pattern]) => pattern.test(plain))?.[1] ?? "");
}

/** What a row is by itself: its own word for it, else an address, else the columns it fills. */
export function kindOf(
  said: Entry["said"],
  columns: ReadonlySet<TableField>,
  every: RowKind,
): RowKind {
  const named = kindNamed(said.kind);
  if (named !== "") return named === "goal" && COMPANY.test(said.level ?? "") ? "business" : named;
  if (said.url && /^https?:\/\//i.test(said.url)) return "piece";
  if (columns.has("url") && columns.has("name")) return "piece";
  if (said.kpi) return "kpi";
  if (every !== "none") return every;
  if (columns.has("name") || said.goal) return "goal";
  return "none";
}

/** What rows are whose own columns do not say it: told by the column that names them. */
export function usualKind(columns: ReadonlySet<TableField>, header: readonly string[]): RowKind {
  const named = header.map((one) => kindNamed(one));
  if (!columns.has("name")) {
    for (const kind of ["goal", "persona", "campaign", "kpi"] as const)
      if (columns.has(kind)) return kind;
    return "none";
  }
  if (named.includes("notdoing")) return "notdoing";
  if (columns.has("job")) return "persona";
  // Pieces are told by their address; a named row with a goal of its own is planned work.
  if (
    columns.has("goal") &&
    (columns.has("persona") || columns.has("status")) &&
    !columns.has("target")
  )
    return columns.has("campaign") ? "part" : "campaign";
  return "goal";
}
