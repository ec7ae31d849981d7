import { daysBetween } from "../../utils/model/days";
import type { Point } from "../../utils/model/kpi";

/** Size of the drawing in its own units; the page stretches it to its place. */
export const WIDTH = 320;
export const HEIGHT = 88;
const EDGE = 8;

/** What is drawn: the numbers, where they should go, and where they end at this pace. */
export interface Line {
  points: readonly Point[];
  target?: { value: number; on?: string | null } | undefined;
  end?: Point | undefined;
}

interface Spot {
  x: number;
  y: number;
}

/** The same in the drawing's units, y downwards. */
export interface Drawn {
  points: Spot[];
  /** Height of the target, from edge to edge */
  targetY: number | null;
  /** The target on its day */
  goal: Spot | null;
  end: Spot | null;
}

/** Puts a line of numbers into the drawing: days from left to right, numbers from below to above. */
export function drawn({ points, target, end }: Line): Drawn {
  const days = [...points.map(({ on }) => on), ...(target?.on ? [target.on] : [])].sort();
  const values = [...points, ...(target ? [target] : []), ...(end ? [end] : [])].map(
    ({ value }) => value,
  );
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const x = scale(0, first === last ? 0 : daysBetween(first, last), EDGE, WIDTH - EDGE);
  const y = scale(Math.min(...values), Math.max(...values), HEIGHT - EDGE, EDGE);
  const spot = ({ value, on }: Point): Spot => ({ x: x(daysBetween(first, on)), y: y(value) });
  return {
    points: points.map(spot),
    targetY: target ? y(target.value) : null,
    goal: target?.on ? spot({ value: target.value, on: target.on }) : null,
    end: end ? spot(end) : null,
  };
}

/** From one span to another; a span without length stands in the middle. */
function scale(least: number, most: number, from: number, to: number): (value: number) => number {
  return (value) =>
    round(
      most === least ? (from + to) / 2 : from + ((value - least) / (most - least)) * (to - from),
    );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
