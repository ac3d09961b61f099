import { chartSentences, chartWords } from "../i18n/chart.ts";
import { boxes, canvas, linear, words } from "./canvas.ts";
import type { ChartContext } from "./chart.ts";
import { printNumber, textWidth } from "./text.ts";

/** One whole, by its parts in per cent, in the order of the names. */
export interface StackedRow {
  readonly id: string;
  readonly label: string;
  readonly parts: readonly number[];
}

export interface StackedBarsOptions {
  /** of the parts, five at most */
  readonly names: readonly string[];
  readonly digits?: number;
}

const fontSize = 12;
const thickness = 24;
const gap = 1.5;
const signs = ["①", "②", "③", "④", "⑤"] as const;

/**
 * Wholes as bars of one length, each split into the same parts (百分比堆叠条): 各条等长，段按同一次序排，段内写序号与百分数，窄段不写。
 * Bars of one length whose parts stand in one order; a part carries its number and its share, a narrow one neither; the
 * key above names the numbers.
 */
export function stackedBars(rows: readonly StackedRow[], options: StackedBarsOptions & ChartContext): Element {
  const { lang, width, names, digits = 1 } = options;
  const scale = linear([0, 100], [0, width]);
  const key = keyOf(names, width);
  const bars = rows.map((row, at) => ({ ...row, top: key.bottom + 12 + at * (thickness + 30) }));
  const segments = bars.flatMap(({ parts, top }) =>
    parts.map((share, part) => {
      const from = parts.slice(0, part).reduce((sum, each) => sum + each, 0);
      const [x1, x2] = [scale(from), scale(from + share)];
      const text = labelOf(part, printNumber(share, digits), x2 - x1 - 6);
      const y1 = top + 18;
      return {
        part,
        x1,
        y1,
        x2: Math.max(x1, x2 - gap),
        y2: y1 + thickness,
        x: (x1 + x2) / 2,
        y: y1 + thickness / 2,
        text,
      };
    }),
  );
  const ofPart = (part: number) => segments.filter((segment) => segment.part === part);
  return canvas(options, {
    kind: "stacked-bars",
    height: (bars.at(-1)?.top ?? key.bottom) + 18 + thickness + 4,
    description: rows.map((row) => describe(row, options)).join(lang === "en" ? " " : ""),
    marks: [
      ...key.items.map((item) => boxes([item], `tile-${shadeOf(item.part, names.length)} swatch`)),
      words(key.items, { fontSize, textAnchor: "start", className: "axis" }),
      words(
        bars.map(({ label, top }) => ({ x: 0, y: top + 8, text: label })),
        { fontSize, textAnchor: "start", className: "text-other" },
      ),
      names.map((_, part) => boxes(ofPart(part), `tile-${shadeOf(part, names.length)}`)),
      names.map((_, part) => words(ofPart(part), { fontSize, className: `on-${shadeOf(part, names.length)}` })),
    ],
  });
}

/** The first part is the darkest of five shades, the last the lightest. */
function shadeOf(part: number, count: number): number {
  return count < 2 ? 5 : 5 - Math.round((part * 4) / (count - 1));
}

/** The number and the share of a part, as far as they find room. */
function labelOf(part: number, share: string, room: number): string {
  const sign = signs[part] ?? "";
  return [`${sign} ${share}`, sign].find((text) => textWidth(text, fontSize) <= room) ?? "";
}

function keyOf(names: readonly string[], width: number) {
  const texts = names.map((name, at) => `${signs[at] ?? ""} ${name}`);
  let [x, y] = [0, 0];
  const items = texts.map((text, part) => {
    const wide = textWidth(text, fontSize) + 44;
    if (x > 0 && x + wide - 18 > width) [x, y] = [0, y + 22];
    const item = { part, text, x1: x, y1: y + 2, x2: x + 20, y2: y + 14, x: x + 26, y: y + 8 };
    x += wide;
    return item;
  });
  return { items, bottom: items.length === 0 ? 0 : y + 16 };
}

function describe(
  { label, parts }: StackedRow,
  { lang, names, digits = 1 }: StackedBarsOptions & ChartContext,
): string {
  const said = parts.map((share, at) => `${names[at]} ${printNumber(share, digits)}%`).join(chartWords.comma[lang]);
  return chartSentences.home[lang]({ home: lang === "zh" ? `${label}：${said}` : `${label}: ${said}` });
}
