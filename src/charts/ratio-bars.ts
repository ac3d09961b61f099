import { chartSentences, chartWords } from "../i18n/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { boxes, canvas, linear, lines, type PlacedText, words } from "./canvas.ts";
import type { ChartContext } from "./chart.ts";
import { printNumber, widest, wrapText } from "./text.ts";

export interface RatioRow {
  readonly id: string;
  /** what is compared, such as an indicator */
  readonly label: string;
  /** home ÷ comparator; null when either is missing or the comparator is zero */
  readonly ratio: number | null;
  /** why there is no ratio */
  readonly note?: string;
}

export interface RatioBarsOptions {
  readonly home: string;
  readonly comparator: string;
}

const fontSize = 12;
const lineHeight = 16;
const valueWidth = 48;

/**
 * The home entity as a multiple of a comparator (比值条形图): 对数轴，以 1 倍为中线；向右蓝色为高于，向左橙色为低于，条末写倍数，两侧写明高低。
 * A logarithmic scale centred on 1, so that twice and half are equally long; blue to the right is above, orange to the
 * left below, and the words above the bars say so; the multiple stands at the end of each bar.
 */
export function ratioBars(rows: readonly RatioRow[], options: RatioBarsOptions & ChartContext): Element {
  const { lang, width } = options;
  const octaves = octavesOf(rows);
  const names = rows.map((row) => row.label);
  // Where there is little room, the name stands above its bar instead of beside it.
  const stacked = width < 480;
  const labelWidth = stacked ? width : Math.min(width * 0.38, widest(names, fontSize) + 2);
  const x = linear([-octaves, octaves], [(stacked ? 0 : labelWidth + 8) + valueWidth, width - valueWidth]);
  const verdicts = verdictTexts(options, x(0));
  const top = verdicts.bottom + 30;
  const bars = stack(rows, { labelWidth, noteWidth: width - x(0) - 6, stacked, top, lang }).map((bar) => {
    const end = bar.ratio === null ? 0 : Math.max(Math.log2(bar.ratio), -octaves);
    const [x1, x2] = [x(Math.min(0, end)), x(Math.max(0, end))];
    return { ...bar, x1, x2, y1: bar.y - 7, y2: bar.y + 7, above: end >= 0 };
  });
  const bottom = bars.at(-1)?.bottom ?? top;
  const valued = bars.filter((bar) => bar.ratio !== null);
  const above = valued.filter((bar) => bar.above);
  const below = valued.filter((bar) => !bar.above);
  const times = (bar: RatioRow) => `${printNumber(bar.ratio ?? 0, 2)}×`;
  // Names above their bars would be crossed by lines over the whole height.
  const uprights = stacked
    ? [[top - 6, top] as const, ...bars.map(({ y }) => [y - 11, y + 11] as const)]
    : [[top - 6, bottom] as const];
  const marks = powers(octaves, (x(octaves) - x(-octaves)) / 44);
  return canvas(options, {
    kind: "ratio-bars",
    height: bottom + 4,
    description: describe(rows, lang),
    marks: [
      lines(
        marks.flatMap((power) => uprights.map(([y1, y2]) => ({ x1: x(power), y1, x2: x(power), y2 }))),
        "grid-line",
      ),
      words(
        marks.map((power) => ({ x: x(power), y: top - 14, text: power < 0 ? `1/${2 ** -power}` : `${2 ** power}×` })),
        { fontSize: 11, className: "axis" },
      ),
      words(verdicts.below, { fontSize, textAnchor: "end", className: "text-below" }),
      words(verdicts.above, { fontSize, textAnchor: "start", className: "text-above" }),
      boxes(above, "tone-above"),
      boxes(below, "tone-below"),
      lines(
        uprights.map(([y1, y2]) => ({ x1: x(0), y1, x2: x(0), y2 })),
        "zero-line",
      ),
      words(
        bars.flatMap((bar) => bar.names),
        { fontSize, textAnchor: stacked ? "start" : "end", className: "text-other halo" },
      ),
      words(
        above.map((bar) => ({ x: bar.x2 + 5, y: bar.y, text: times(bar) })),
        { fontSize, textAnchor: "start", className: "text-other halo" },
      ),
      words(
        below.map((bar) => ({ x: bar.x1 - 5, y: bar.y, text: times(bar) })),
        { fontSize, textAnchor: "end", className: "text-other halo" },
      ),
      words(
        bars.flatMap((bar) => bar.notes.map((note) => ({ ...note, x: x(0) + 6 }))),
        { fontSize, textAnchor: "start", className: "axis halo" },
      ),
    ],
  });
}

/** How many doublings the scale reaches to either side. */
function octavesOf(rows: readonly RatioRow[]): number {
  const ratios = rows.flatMap((row) => (row.ratio !== null && row.ratio > 0 ? [row.ratio] : []));
  return Math.max(1, Math.ceil(Math.max(0, ...ratios.map((ratio) => Math.abs(Math.log2(ratio))))));
}

/** Gives every row its height: as many lines as its name, or its reason, needs. */
function stack(
  rows: readonly RatioRow[],
  room: { labelWidth: number; noteWidth: number; stacked: boolean; top: number; lang: Lang },
) {
  let bottom = room.top;
  return rows.map((row) => {
    const name = wrapText(row.label, room.labelWidth, fontSize);
    const note = row.ratio === null ? wrapText(missing(row, room.lang), room.noteWidth, fontSize) : [];
    const beside = Math.max(room.stacked ? 1 : name.length, note.length) * lineHeight;
    const above = room.stacked ? name.length * lineHeight + 2 : 0;
    const [start, height] = [bottom, above + beside + 8];
    bottom += height;
    const y = start + 4 + above + beside / 2;
    const names = room.stacked
      ? name.map((text, i) => ({ x: 0, y: start + 10 + i * lineHeight, text }))
      : centredLines(name, room.labelWidth, y);
    return { ...row, y, bottom, names, notes: centredLines(note, 0, y) };
  });
}

function centredLines(texts: readonly string[], x: number, middle: number): PlacedText[] {
  return texts.map((text, i) => ({ x, y: middle + (i - (texts.length - 1) / 2) * lineHeight, text }));
}

/** Powers of two to mark, thinned until they fit, the middle always. */
function powers(octaves: number, fitting: number): number[] {
  const every = Math.max(1, Math.ceil((2 * octaves) / Math.max(2, fitting)));
  return Array.from({ length: 2 * octaves + 1 }, (_, i) => i - octaves).filter((power) => power % every === 0);
}

/** What either side means, in words, broken to the room that it has. */
function verdictTexts({ home, comparator, lang, width }: RatioBarsOptions & ChartContext, middle: number) {
  const say = (side: "above" | "below") => [home, chartWords[side][lang], comparator].join(lang === "zh" ? "" : " ");
  const below = wrapText(`← ${say("below")}`, middle - 12, fontSize);
  const above = wrapText(`${say("above")} →`, width - middle - 12, fontSize);
  const place = (texts: readonly string[], x: number) => texts.map((text, i) => ({ x, y: 10 + i * lineHeight, text }));
  return {
    below: place(below, middle - 12),
    above: place(above, middle + 12),
    bottom: 4 + Math.max(below.length, above.length) * lineHeight,
  };
}

function missing(row: RatioRow, lang: Lang): string {
  return `— ${row.note ?? chartWords.missing[lang]}`;
}

function describe(rows: readonly RatioRow[], lang: Lang): string {
  const said = rows.map((row) =>
    row.ratio === null ? `${row.label} ${missing(row, lang)}` : `${row.label} ${printNumber(row.ratio, 2)}×`,
  );
  return chartSentences.home[lang]({ home: said.join(chartWords.comma[lang]) });
}
