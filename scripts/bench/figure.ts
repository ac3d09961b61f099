/** One line of the table: a figure, and what it should not exceed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: number;
}

/**
 * A figure as a line of the table. A missed target is printed, never an error.
 * @example formatFigure({ name: "evaluate", value: 1.5, unit: "s", target: 2 }).endsWith("target 2 s: met"); // => true
 */
export function formatFigure({ name, value, unit, target }: Figure): string {
  const digits = Number.isInteger(value) || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const met = target === undefined ? "" : `   target ${target} ${unit}: ${value <= target ? "met" : "MISSED"}`;
  return `${name.padEnd(60)} ${value.toFixed(digits).padStart(8)} ${unit.padEnd(3)}${met}`.trimEnd();
}

/** The middle of several measurements, the upper one of an even number; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Median seconds of some work, done several times in this process. */
export function secondsOf(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  });
  return median(times);
}
