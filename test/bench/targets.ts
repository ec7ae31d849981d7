/** The targets of performance.md section 4, and how this run did against them. */
import { figure, print } from "./table.ts";

interface Line {
  what: string;
  measured: string;
  target: string;
  met: boolean | null;
}

const lines: Line[] = [];

/** Notes a figure that must not be larger than its target. */
export function atMost(what: string, value: number, most: number, unit: string, digits = 1): void {
  lines.push({
    what,
    measured: `${figure(value, digits)} ${unit}`,
    target: `${figure(most, most % 1 === 0 ? 0 : digits)} ${unit}`,
    met: Number.isFinite(value) ? value <= most : null,
  });
}

/** Notes whether something holds. */
export function holds(what: string, met: boolean, measured: string, target: string): void {
  lines.push({ what, measured, target, met });
}

/** All that was noted, in the order of noting. */
export function printTargets(): void {
  const verdict = (met: boolean | null): string => (met === null ? "?" : met ? "met" : "MISSED");
  print("Targets (on a shared machine: read the ratios above before a MISSED in milliseconds)", [
    ["what", "measured", "target", ""],
    ...lines.map(({ what, measured, target, met }) => [what, measured, target, verdict(met)]),
  ]);
}
