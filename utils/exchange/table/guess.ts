import type { TableField } from "../../model/table-fields";
import { HEADER_WORDS } from "./header-words";

const FIELD_OF: ReadonlyMap<string, TableField> = new Map(
  Object.entries(HEADER_WORDS).flatMap(([field, words]) =>
    words.split("|").map((word) => [word, field as TableField] as const),
  ),
);

/** `Owner_Email*`, `ownerEmail` and `Owner email` say the same. */
export function plainHeader(header: string): string {
  return header
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%°]+/gu, " ")
    .trim();
}

/** True for a word that heads a column as it stands. */
export function isHeaderWord(text: string): boolean {
  return FIELD_OF.has(plainHeader(text));
}

/** What one header says by itself; `none` when it says nothing we know. */
export function fieldOf(header: string): TableField {
  const plain = plainHeader(header);
  const whole = FIELD_OF.get(plain);
  if (whole) return whole;
  // Tools nest: "metric.target_number_value", "Owner (person)".
  const words = plain.split(" ");
  for (let from = 1; from < words.length; from++) {
    const [tail, head] = [words.slice(from).join(" "), words.slice(0, -from).join(" ")];
    const field =
      FIELD_OF.get(tail.length > 3 ? tail : "") ?? FIELD_OF.get(head.length > 3 ? head : "");
    if (field) return field;
  }
  return "none";
}

const NUMBER = /^[\s\p{Sc}]*[-+]?[\d.,\s']+\s*(%|\p{L}{0,4}|\p{Sc})\s*$/u;
const ADDRESS = /^https?:\/\//i;

/**
 * Which column is which field, by the words at their heads; what stands below decides where a word has two meanings.
 * A field is given once, to its first column.
 */
export function guessColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): TableField[] {
  const values = (at: number): string[] =>
    rows.slice(0, 50).flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : []));
  const taken = new Set<TableField>();
  const fields = header.map((text, at): TableField => {
    const field = sharper(fieldOf(text), values(at), text);
    if (field === "none" || taken.has(field)) return "none";
    taken.add(field);
    return field;
  });
  if (
    !["name", "goal", "persona", "campaign", "kpi", "url"].some((one) =>
      taken.has(one as TableField),
    )
  )
    nameFirstText(fields, values);
  return fields;
}

/** The same word means a number here and people there: what stands below it tells. */
function sharper(field: TableField, values: readonly string[], header: string): TableField {
  if (values.length === 0) return field;
  const share = (pattern: RegExp): number =>
    values.filter((one) => pattern.test(one)).length / values.length;
  if (field === "none") return share(ADDRESS) > 0.5 ? "url" : "none";
  if (field === "target" && /cible/i.test(header) && share(NUMBER) < 0.5) return "persona";
  if (field === "owner" && share(/@/) > 0.5) return "email";
  if ((field === "url" || field === "start" || field === "due") && share(ADDRESS) > 0.5)
    return "url";
  if (field === "start" && share(NUMBER) > 0.5 && share(/\d{1,4}[./-]\d{1,2}[./-]\d{1,4}/) < 0.5)
    return "baseline";
  return field;
}

function nameFirstText(fields: TableField[], values: (at: number) => string[]): void {
  const at = fields.findIndex(
    (field, column) => field === "none" && values(column).some((one) => !NUMBER.test(one)),
  );
  if (at >= 0) fields[at] = "name";
}
