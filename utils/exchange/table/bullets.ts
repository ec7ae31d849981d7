import type { RowKind, TableChoice } from "../../model/table-fields";
import { labelOf } from "./entry";
import type { Entry } from "./entry";
import { arrange, raise } from "./hierarchy";
import { kindNamed } from "./kinds";
import { cut } from "./rows";
import type { Read } from "./rows";

interface Line {
  at: number;
  depth: number;
  text: string;
  bullet: boolean;
  /** Deeper lines follow it */
  holds: boolean;
}

const LINE = /^([ \t]*)(?:([-*•–·▪◦○]|\d+[.)])[ \t]+)?(?:\[[ x]\][ \t]+)?(#{0,6}[ \t]*)(.*)$/;
const MOST_SIGNS = 300;
const SHOWN = 50;

/** What a line says about the one above it: `Why: ...`, `Owner: ...`. */
const ABOUT: readonly (readonly [RegExp, "why" | "owner" | "persona" | "due" | "job"])[] = [
  [
    /^(?:why|because|reason|warum|weil|begründung|pourquoi|parce que|raison)\s*[:–-]?\s+(.+)$/i,
    "why",
  ],
  [/^(?:owner|lead|verantwortlich|zuständig|responsable|pilote)\s*:\s*(.+)$/i, "owner"],
  [/^(?:for|reader|audience|für|leser|zielgruppe|pour|lecteur)\s*:\s*(.+)$/i, "persona"],
  [/^(?:due|by|deadline|bis|fällig|échéance|avant)\s*:\s*(.+)$/i, "due"],
  [/^(?:job|needs|bedürfnis|besoin)\s*:\s*(.+)$/i, "job"],
];

const LABEL =
  /^(goal|objective|ziel|objectif|kpi|key result|kr|kennzahl|indicateur|persona|reader|leser(?:in)?|zielgruppe|lecteur|campaign|kampagne|campagne|not doing|not|nicht|ne pas|business goal|unternehmensziel|part|teil|partie)\s*\d*\s*[:–-]\s+(.+)$/i;
const CODE = /^([A-Z]{1,3}\d{1,3})[\s.:)–-]+(.+)$/;
const REFUSAL =
  /^(not|no|never|we (do|will) not|we won't|kein|keine|nicht|wir (machen|tun) nicht|pas de|ne pas|nous ne)\b/i;

const NUMBER = String.raw`[\p{Sc}]?\s?[-+]?\d[\d.,'’\u00a0\u202f]*\s?(?:%|\p{Sc}|k|percent|prozent|pour cent|days?|tage?n?|jours?|weeks?|hours?)?`;
const DAY = String.raw`(?:\s*[,(]?\s*(?:by|until|before|bis(?: zum)?|am|d['’]ici(?: le| au)?|avant(?: le)?)\s+(.+?)\)?)?$`;
const FROM_TO = new RegExp(
  `^(.*?)[\\s,:(]*(?:from|von|de)\\s+(${NUMBER})\\s+(?:to|auf|nach|à|zu)\\s+(${NUMBER})${DAY}`,
  "iu",
);
const ARROW = new RegExp(`^(.*?)[\\s,:(]+(${NUMBER})\\s*(?:->|→|=>|›)\\s*(${NUMBER})${DAY}`, "iu");
const UP_TO = new RegExp(
  `^(.*?)[\\s,:(]+(?:to|reach|auf|erreichen|à|atteindre|target|ziel|cible)[\\s:]+(${NUMBER})${DAY}`,
  "iu",
);
const BY =
  /^(.*?)[\s,(]+(?:by|until|bis(?: zum)?|d['’]ici(?: le| au)?|avant(?: le)?)\s+((?:\d|q[1-4]|end|ende|fin|[a-zäéû]{3,9}\.? \d).*?)\)?$/i;

/** Lists of goals with what hangs under them, and plain lines of a plan: a deeper line belongs to the one above it. */
export function readBullets(file: string, text: string, choice: TableChoice): Read {
  const entries: Entry[] = [];
  const open: { depth: number; at: number }[] = [];
  let section: RowKind | "" = "";
  for (const line of linesOf(text)) {
    const heading = line.depth === 0 && !line.bullet ? headingOf(line.text) : "";
    if (heading !== "") {
      [section, open.length] = [heading, 0];
      continue;
    }
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= line.depth) open.pop();
    const above = open.at(-1)?.at;
    if (tellsAbout(entries[above ?? entries.length - 1], line, above !== undefined)) continue;
    const entry = entryOf(line, above === undefined ? undefined : entries[above], section);
    const said = choice.rows?.[String(line.at)] ?? choice.every;
    entries.push({
      ...entry,
      ...(said ? { kind: said } : {}),
      ...(above === undefined ? {} : { under: above }),
    });
    open.push({ depth: line.depth, at: entries.length - 1 });
  }
  arrange(entries);
  raise(entries, (at) => choice.every !== undefined || choice.rows?.[String(at)] !== undefined);
  return {
    entries,
    view: { file, columns: [], rows: entries.slice(0, SHOWN).map(rowOf), total: entries.length },
  };
}

function rowOf(entry: Entry): Read["view"]["rows"][number] {
  const { name: _name, code: _code, ...rest } = entry.said;
  const cells = Object.values(rest).map(cut);
  return { row: entry.at, kind: entry.kind, name: labelOf(entry), cells };
}

function linesOf(text: string): Line[] {
  const lines = text.split(/\r?\n/).flatMap((raw, at) => {
    const [, indent = "", mark = "", hashes = "", rest = ""] = LINE.exec(raw) ?? [];
    const clean = rest.replace(/\*\*|__/g, "").trim();
    if (clean === "" || /^[-=_*\s]+$/.test(clean)) return [];
    const depth = indent.replaceAll("\t", "    ").length;
    const bullet = mark !== "" && hashes === "";
    return [{ at: at + 1, depth, text: clean.slice(0, MOST_SIGNS), bullet, holds: false }];
  });
  for (const [at, line] of lines.entries()) {
    const next = lines[at + 1];
    line.holds = next !== undefined && next.depth > line.depth && !isAbout(next.text);
  }
  return lines;
}

function isAbout(text: string): boolean {
  return ABOUT.some(([pattern]) => pattern.test(text));
}

/** A line alone that names a kind of thing: what follows is of it. */
function headingOf(text: string): RowKind | "" {
  const name = text.replace(/:$/, "").trim();
  if (name.split(/\s+/).length > 6) return "";
  if (!/:$/.test(text) && !HEADINGS.test(name)) return "";
  return kindNamed(name);
}
const HEADINGS =
  /^(our |unsere? |nos )?(goals?|objectives?|ziele?|objectifs?|okrs?|personas?|readers?|audiences?|leser|zielgruppen?|lecteurs?|campaigns?|kampagnen?|campagnes?|not doing|what we do not do|was wir nicht tun|ce que nous ne faisons pas|business goals?|unternehmensziele?)$/i;

function tellsAbout(entry: Entry | undefined, { text, depth }: Line, isUnder: boolean): boolean {
  if (!entry || (!isUnder && depth > 0)) return false;
  for (const [pattern, field] of ABOUT) {
    const said = pattern.exec(text)?.[1];
    if (!said || entry.said[field]) continue;
    entry.said[field] = said;
    return true;
  }
  return false;
}

function entryOf(
  { at, text, holds }: Line,
  above: Entry | undefined,
  section: RowKind | "",
): Entry {
  const [, label = "", body = ""] = LABEL.exec(text) ?? [];
  const plain = body || text;
  const [, code = "", named = ""] = CODE.exec(plain) ?? [];
  const said: Entry["said"] = { ...(code ? { code } : {}) };
  const kind = kindNamed(label) || kindBeside(plain, holds, above, section);
  const numbers = kind === "goal" || kind === "kpi" ? numbersIn(named || plain) : undefined;
  if (numbers) return { at, kind, said: { ...said, ...numbers } };
  const [, before = "", due = ""] = (kind === "goal" && BY.exec(named || plain)) || [];
  return { at, kind, said: { ...said, name: before || named || plain, ...(due ? { due } : {}) } };
}

function kindBeside(
  text: string,
  holds: boolean,
  above: Entry | undefined,
  section: RowKind | "",
): RowKind {
  if (above?.kind === "campaign") return "part";
  if (above?.kind === "goal") return holds ? "goal" : "kpi";
  if (above?.kind === "persona") return "none";
  if (above?.kind === "business") return "goal";
  if (section !== "") return section;
  return REFUSAL.test(text) ? "notdoing" : "goal";
}

function numbersIn(text: string): Entry["said"] | undefined {
  const both = FROM_TO.exec(text) ?? ARROW.exec(text);
  if (both) return saidBy(both[1] ?? "", both[2], both[3], both[4]);
  const one = UP_TO.exec(text);
  return one ? saidBy(one[1] ?? "", undefined, one[2], one[3]) : undefined;
}

function saidBy(name: string, from?: string, to?: string, by?: string): Entry["said"] {
  return {
    name: name.replace(/[\s,:;(–-]+$/, ""),
    ...(from ? { baseline: from.trim() } : {}),
    ...(to ? { target: to.trim() } : {}),
    ...(by ? { due: by.trim() } : {}),
  };
}
