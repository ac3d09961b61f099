import { chartSentences, chartWords } from "../i18n/chart.ts";
import type { Lang } from "../i18n/lang.ts";
import { canvas, linear, lines, words } from "./canvas.ts";
import type { ChartContext, Role } from "./chart.ts";
import type { Box } from "./labels.ts";
import { boxOfText, describeDots, dotFontSize, type NamedDot, namedDots } from "./named-dots.ts";
import { printNumber, textWidth, widest, wrapText } from "./text.ts";

export interface QuadrantRow {
  readonly id: string;
  readonly label: string;
  readonly matching: number | null;
  readonly coordination: number | null;
  readonly role: Role;
}

export interface QuadrantOptions {
  /** grades of D*, each from its lower bound */
  readonly bands: readonly { readonly from: number; readonly label: string }[];
  /** further entities that get their name, beside the home entity and its group */
  readonly labelled?: readonly string[];
  readonly domain?: { readonly matching: readonly [number, number]; readonly coordination: readonly [number, number] };
}

const fontSize = dotFontSize;
/** names of grades are broken to this width */
const bandWidth = 72;

/**
 * M–D* quadrants (匹配度–协调度图): 右为平衡，上为水平与平衡俱高；横线为协调等级的界，等级名写在右侧；本地红色，同组深色菱形，均写名称。
 * Right is balanced, up is high and balanced together; lines are the bounds of the grades, named at the right. One dot
 * an entity; the home entity and its group carry their names.
 */
export function matchingQuadrant(rows: readonly QuadrantRow[], options: QuadrantOptions & ChartContext): Element {
  const { lang, width, bands, labelled = [], domain = { matching: [0, 1], coordination: [0, 1] } } = options;
  const frame = frameOf(width, bands);
  const { left, right, top, bottom } = frame;
  const x = linear(domain.matching, [left, right]);
  const y = linear(domain.coordination, [bottom, top]);
  const dots = rows.flatMap(({ matching, coordination, ...row }): NamedDot[] =>
    matching === null || coordination === null
      ? []
      : [{ ...row, x: x(matching), y: y(coordination), said: sayPoint(row.label, matching, coordination, lang) }],
  );
  const shown = bands.filter((band) => band.from < domain.coordination[1]);
  const names = bandNames(shown, y, { ...frame, span: domain.coordination });
  return canvas(options, {
    kind: "matching-quadrant",
    height: bottom + 46,
    description: describeDots(dots, lang),
    marks: [
      lines([{ x1: left, y1: bottom, x2: right, y2: bottom }], "axis-line"),
      lines([{ x1: left, y1: top, x2: left, y2: bottom }], "axis-line"),
      lines(
        shown
          .filter((band) => band.from > domain.coordination[0])
          .map((band) => ({ x1: left, y1: y(band.from), x2: width, y2: y(band.from) })),
        "band-line",
      ),
      words(names, { fontSize, textAnchor: "start", className: "axis" }),
      words(
        fifths(domain.matching).map((tick) => ({ x: x(tick), y: bottom + 14, text: printNumber(tick, 1) })),
        { fontSize: 11, className: "axis" },
      ),
      words(
        fifths(domain.coordination).map((tick) => ({ x: left - 8, y: y(tick), text: printNumber(tick, 1) })),
        { fontSize: 11, textAnchor: "end", className: "axis" },
      ),
      words([{ x: right, y: bottom + 34, text: `${axisName("matching", "balanced", lang, right)} →` }], {
        fontSize,
        textAnchor: "end",
        className: "axis",
      }),
      words([{ x: left - 28, y: top - 16, text: `↑ ${axisName("coordination", "high", lang, width)}` }], {
        fontSize,
        textAnchor: "start",
        className: "axis",
      }),
      namedDots(dots, { labelled, obstacles: names.map(boxOfText), frame }),
    ],
  });
}

/** The names of the grades stand at the right, or, where there is little room, inside at the left. */
function frameOf(width: number, bands: QuadrantOptions["bands"]): Box & { inside: boolean } {
  const inside = width < 480;
  const names = bands.flatMap((band) => wrapText(band.label, bandWidth, fontSize));
  const [left, top, right] = [32, 30, width - 10 - (inside ? 0 : widest(names, fontSize))];
  return { left, top, right, bottom: top + Math.max(280, (right - left) * 0.72), inside };
}

/** The name of each band: in its middle, broken, outside the frame; on its lower line inside. */
function bandNames(
  bands: QuadrantOptions["bands"],
  y: (value: number) => number,
  { left, right, inside, span: [low, high] }: Box & { inside: boolean; span: readonly [number, number] },
) {
  return bands.flatMap((band, i) => {
    const middle = (y(Math.max(low, band.from)) + y(bands[i + 1]?.from ?? high)) / 2;
    if (inside) return [{ x: left + 6, y: y(Math.max(low, band.from)) - 9, text: band.label }];
    const broken = wrapText(band.label, bandWidth, fontSize);
    const x = right + 8;
    return broken.map((text, k) => ({ x, y: middle + (k - (broken.length - 1) / 2) * 15, text }));
  });
}

/** The name of an axis, and what it means where there is room to say so. */
function axisName(
  quantity: "matching" | "coordination",
  meaning: "balanced" | "high",
  lang: Lang,
  room: number,
): string {
  const [name, says] = [chartWords[quantity][lang], chartWords[meaning][lang]];
  const whole = lang === "zh" ? `${name}（${says}）` : `${name} (${says})`;
  return textWidth(`${whole} →`, fontSize) <= room ? whole : name;
}

function fifths([low, high]: readonly [number, number]): number[] {
  return [0, 1, 2, 3, 4, 5].map((part) => low + ((high - low) * part) / 5);
}

function sayPoint(label: string, matching: number, coordination: number, lang: Lang): string {
  return chartSentences.point[lang]({
    label,
    matching: printNumber(matching, 2),
    coordination: printNumber(coordination, 2),
  });
}
