import type { Message } from "../model/message";
import type { z } from "../model/zod";
import type { Problem } from "./problem";

type Issue = z.core.$ZodIssue;
const MOST_PER_ROW = 3;

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  int: "number",
  array: "list",
  object: "entry",
  record: "entry",
  boolean: "yesNo",
};

/** What the schema wanted, as a sentence of the catalogue. */
function expectedBy(issue: Issue): Message {
  switch (issue.code) {
    case "invalid_type":
      return { key: `expected.${TYPES[issue.expected] ?? "other"}` };
    case "invalid_value":
      return { key: "expected.oneOf", params: { values: issue.values.map(String).join(", ") } };
    case "invalid_format":
      return { key: issue.format === "date" ? "expected.day" : "expected.text" };
    case "too_small":
      return { key: "expected.notEmpty" };
    case "too_big":
      return { key: "expected.atMost", params: { count: Number(issue.maximum) } };
    default:
      return { key: "expected.other" };
  }
}

/** The value at a path, described for people: what is there instead. Long text is cut. */
export function describe(value: unknown): string {
  if (value === undefined) return "–";
  if (typeof value === "string") return `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (Array.isArray(value)) return `[…${String(value.length)}]`;
  return typeof value === "object" && value !== null ? "{…}" : JSON.stringify(value);
}

function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === "object"
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    root,
  );
}

/** `["kpis", 0, "target"]` gives `.kpis[0].target`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${String(step)}]` : `.${String(step)}`))
    .join("");
}

/** How a person would call an entry: code and name, title, or its id. */
export function nameOf(value: unknown): string {
  const { code, name, title, text, topic, id } = (value ?? {}) as Record<string, unknown>;
  const said = [code, name ?? title ?? text ?? topic].filter(
    (one) => typeof one === "string" && one !== "",
  );
  return said.length > 0 ? said.join(" ").slice(0, 120) : typeof id === "string" ? id : "";
}

/** Problems of one entry from zod's issues: one per field, at most three. */
export function problemsOf(
  file: string,
  root: string,
  value: unknown,
  error: z.ZodError,
  row?: string,
): Problem[] {
  const paths = error.issues.map((issue) => pathText(issue.path));
  const firsts = error.issues.filter((_issue, at) => paths.indexOf(paths[at] ?? "") === at);
  return firsts.slice(0, MOST_PER_ROW).map((issue) => ({
    file,
    path: `${root}${pathText(issue.path)}`.replace(/^\./, ""),
    entry: nameOf(value),
    expected: expectedBy(issue),
    found: describe(at(value, issue.path)),
    ...(row ? { row } : {}),
  }));
}
