/** One entity in the figure of the compare page. */
export interface CompareBar {
  readonly label: string;
  readonly value: number | null;
  readonly home: boolean;
}

/** A bar with its name and its number, in pixels. */
export interface PlacedBar extends CompareBar {
  readonly y: number;
  readonly x: number;
  readonly width: number;
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  /** where bars begin and scores of 100 end */
  readonly left: number;
  readonly right: number;
  readonly bars: readonly PlacedBar[];
}

const step = 24;
const fontSize = 12;

/**
 * Lays out scores of 0 to 100 as bars from zero, one a line, in the order given (并列条形). A missing score has no width.
 * @example layOutBars([{ label: "重庆", value: 50, home: true }], 300).bars[0]?.width; // half of right − left
 */
export function layOutBars(rows: readonly CompareBar[], width: number): BarLayout {
  const left = Math.min(width * 0.45, Math.max(0, ...rows.map((row) => roughWidth(row.label)))) + 8;
  const right = width - 36;
  const bars = rows.map((row, index) => ({
    ...row,
    x: left,
    y: index * step + 2,
    width: row.value === null ? 0 : Math.round((right - left) * Math.min(1, Math.max(0, row.value / 100)) * 100) / 100,
  }));
  return { width, height: rows.length * step + 4, left, right, bars };
}

/** A Han character is an em wide, anything else a little over half. */
function roughWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 1 : 0.58), 0) * fontSize;
}
