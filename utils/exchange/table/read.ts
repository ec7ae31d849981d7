import type { TableChoice } from "../../model/table-fields";
import type { Parsed } from "../parsed";
import { build } from "./build";
import { readBullets } from "./bullets";
import { isHeaderWord } from "./guess";
import type { Known } from "./known";
import { parseTable, tableOfObjects } from "./parse";
import { readSheet } from "./rows";

interface Around {
  known: Known;
  choice: TableChoice;
}

const LOOKED_AT = 20;

/** True for text in columns; false for a list of bullets or the lines of a plan. */
export function isTable(text: string): boolean {
  const lines = text.split(/\r?\n/, LOOKED_AT).filter((line) => line.trim() !== "");
  if (lines.length === 0) return false;
  if (lines.filter((line) => line.includes("\t")).length > lines.length / 2)
    // A list whose bullets are indented by tabs has none between its words.
    return lines.some((line) => line.trim().includes("\t"));
  const bullets = lines.filter((line) => /^\s*([-*•–·]|\d+[.)])\s+\S/.test(line)).length;
  if (bullets > lines.length / 2) return false;
  return lines.slice(0, 6).some((line) => knownCells(line) >= 2);
}

function knownCells(line: string): number {
  const cells = line.split(/[,;|]/).map((cell) => cell.replaceAll('"', "").trim());
  return cells.filter(isHeaderWord).length;
}

export function readTableText(file: string, text: string, { known, choice }: Around): Parsed {
  return build(file, readSheet(file, parseTable(text), choice), known);
}

export function readListText(file: string, text: string, { known, choice }: Around): Parsed {
  return build(file, readBullets(file, text, choice), known);
}

export function readObjects(
  file: string,
  rows: readonly object[],
  { known, choice }: Around,
): Parsed {
  return build(file, readSheet(file, tableOfObjects(rows), choice), known);
}
