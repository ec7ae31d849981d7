/** Fails when a bundle outgrows its budget. Bytes cost every host page before any code of ours runs. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

interface Budget {
  name: string;
  files: RegExp;
  raw: number;
  gz: number;
}

/**
 * In bytes. The content script's figures are targets of the design; the others keep what was reached. Half of the
 * background is word lists (reasons, decisions): data that is read only when words are. Of the scripts of our pages no
 * page loads more than its own part and one of the three languages.
 */
const BUDGETS: readonly Budget[] = [
  { name: "content script", files: /^content-scripts\/page\.js$/, raw: 30_000, gz: 10_000 },
  { name: "reader, once asked", files: /^content-scripts\/reading\.js$/, raw: 21_000, gz: 8_500 },
  {
    name: "dots in lists, where there are some",
    files: /^content-scripts\/rows\.js$/,
    raw: 30_000,
    gz: 11_500,
  },
  { name: "background", files: /^background\.js$/, raw: 650_000, gz: 232_000 },
  {
    name: "words and what they are like",
    files: /^fit\/words\.bin$/,
    raw: 1_400_000,
    gz: 1_020_000,
  },
  { name: "all scripts of our pages", files: /^chunks\/.*\.js$/, raw: 1_720_000, gz: 512_000 },
];

const build = path.resolve(import.meta.dirname, "../.output/chrome-mv3");
const files = readdirSync(build, { recursive: true, encoding: "utf8" }).filter((file) =>
  statSync(path.join(build, file)).isFile(),
);
let over = 0;
for (const { name, files: pattern, raw, gz } of BUDGETS) {
  const contents = files
    .filter((file) => pattern.test(file))
    .map((file) => readFileSync(path.join(build, file)));
  const bytes = contents.reduce((sum, one) => sum + one.length, 0);
  const zipped = contents.reduce((sum, one) => sum + gzipSync(one, { level: 9 }).length, 0);
  const fits = bytes > 0 && bytes <= raw && zipped <= gz;
  if (!fits) over++;
  console.log(
    `${fits ? "fits" : "OVER"}  ${name}: ${String(bytes)} of ${String(raw)} bytes, ${String(zipped)} of ${String(gz)} zipped`,
  );
}
process.exit(over === 0 ? 0 : 1);
