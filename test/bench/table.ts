/** Numbers to words: medians, spreads, aligned columns. */

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.filter((one) => Number.isFinite(one)).sort((a, b) => a - b);
  if (sorted.length === 0) return NaN;
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A number with as many digits as it deserves; `-` when there is none. */
export function figure(value: number, digits = Math.abs(value) >= 100 ? 0 : 1): string {
  return Number.isFinite(value) ? value.toFixed(digits) : "-";
}

/** Median and, in brackets, the smallest and largest value. */
export function spread(values: readonly number[], digits?: number): string {
  const real = values.filter((one) => Number.isFinite(one));
  if (real.length === 0) return "-";
  const show = (value: number): string => figure(value, digits);
  return `${show(median(real))} (${show(Math.min(...real))}-${show(Math.max(...real))})`;
}

/** `p50 / p95` of a list. */
export function tails(values: readonly number[], digits?: number): string {
  return `${figure(quantile(values, 0.5), digits)} / ${figure(quantile(values, 0.95), digits)}`;
}

/** Median of the differences of two series measured in the same rounds, with its sign. */
export function difference(
  ours: readonly number[],
  theirs: readonly number[],
  digits?: number,
): string {
  const gap = gapOf(ours, theirs);
  return Number.isFinite(gap) ? `${gap < 0 ? "" : "+"}${figure(gap, digits)}` : "-";
}

export function gapOf(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((one, at) => one - (theirs[at] ?? NaN)));
}

/** Rows of text under a heading; the first row names the columns, the first column is text. */
export function print(title: string, rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const [head, ...rest] = rows.map(line);
  console.log(`\n${title}\n${head ?? ""}\n${"-".repeat(head?.length ?? 0)}\n${rest.join("\n")}`);
}
