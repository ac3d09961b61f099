import { tileNotice } from "../i18n/words.ts";
import { evenBreaks } from "../methods/statistics/even-breaks.ts";
import { boxes, canvas, words } from "./canvas.ts";
import type { ChartContext, EntityValue } from "./chart.ts";
import { present } from "./chart.ts";
import { describeValues } from "./describe.ts";
import { svgElement } from "./document.ts";
import { legendMarks, levelOf, levels } from "./levels.ts";
import { printNumber, textWidth, widest, wrapText } from "./text.ts";

export interface TileRow extends EntityValue {
  readonly column: number;
  readonly row: number;
  /** shorter name for tiles too narrow for the label, such as the letters of a province */
  readonly short?: string;
}

export interface TileGridOptions {
  readonly digits?: number;
  /** four bounds between five classes, closed below; without them the classes hold about as many entities each */
  readonly breaks?: readonly number[];
}

interface Tile extends TileRow {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** 1 the lowest class … 5 the highest; 0 missing */
  readonly level: number;
}

/**
 * Provinces as tiles roughly where they lie, darker for more (方格图，非地图): 五级单色，格内写名称与数值，缺数的格画斜线；本地粗框。
 * Five classes of one hue; each tile says its name and value, a missing one is hatched and says —, the home entity has
 * a heavy frame. A sketch that shows no borders, and says so.
 */
export function tileGrid(rows: readonly TileRow[], options: TileGridOptions & ChartContext): Element {
  const { document, lang, width, digits = 1 } = options;
  const bounds =
    options.breaks ??
    evenBreaks(
      present(rows).map((row) => row.value),
      digits,
    );
  const first = { column: least(rows.map((row) => row.column)), row: least(rows.map((row) => row.row)) };
  const columns = Math.max(first.column, ...rows.map((row) => row.column)) - first.column + 1;
  const size = Math.min(64, Math.floor(width / columns));
  const tall = Math.max(36, Math.round(size * 0.82));
  const gap = size > 40 ? 3 : 2;
  const tiles = rows.map((row): Tile => {
    const [x1, y1] = [(row.column - first.column) * size, (row.row - first.row) * tall];
    return { ...row, x1, y1, x2: x1 + size - gap, y2: y1 + tall - gap, level: levelOf(row.value, bounds) };
  });
  const texts = placeTexts(tiles, digits);
  const bottom = Math.max(0, ...tiles.map((tile) => tile.y2));
  const legend = legendMarks(bounds, { lang, digits, width, top: bottom + 16 });
  return canvas(options, {
    kind: "tile-grid",
    height: legend.bottom + 26,
    description: `${describeValues(rows, lang, digits)}${lang === "en" ? " " : ""}${tileNotice[lang]}`,
    marks: [
      levels.map((level) =>
        boxes(
          tiles.filter((tile) => tile.level === level),
          `tile-${level}`,
        ),
      ),
      () =>
        hatched(
          document,
          tiles.filter((tile) => tile.level === 0),
        ),
      () =>
        frames(
          document,
          tiles.filter((tile) => tile.role === "home"),
        ),
      [0, ...levels].map((level) => tileTexts(texts, level)),
      ...legend.marks,
      words([{ x: 0, y: legend.bottom + 14, text: tileNotice[lang] }], {
        fontSize: 11,
        textAnchor: "start",
        className: "axis",
      }),
    ],
  });
}

function least(numbers: readonly number[]): number {
  return numbers.length > 0 ? Math.min(...numbers) : 0;
}

function hatched(document: Document, tiles: readonly Tile[]): SVGElement {
  const pattern = svgElement(
    document,
    "pattern",
    { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    [svgElement(document, "rect", { class: "hatch", width: 1.5, height: 6 })],
  );
  const rects = tiles.map(({ x1, y1, x2, y2 }) =>
    svgElement(document, "rect", {
      x: x1,
      y: y1,
      width: x2 - x1,
      height: y2 - y1,
      fill: "url(#hatch)",
      class: "missing",
    }),
  );
  return svgElement(document, "g", {}, [pattern, ...rects]) as SVGElement;
}

function frames(document: Document, tiles: readonly Tile[]): SVGElement {
  const rects = tiles.map(({ x1, y1, x2, y2 }) =>
    svgElement(document, "rect", { x: x1 + 1, y: y1 + 1, width: x2 - x1 - 2, height: y2 - y1 - 2, class: "frame" }),
  );
  return svgElement(document, "g", {}, rects) as SVGElement;
}

/** Name above value; the sizes travel with the texts, so that one mark draws a whole class. */
function tileTexts(texts: readonly TileText[], level: number) {
  const own = texts.filter((text) => text.level === level);
  return [
    words(
      own.flatMap(({ name }) => name),
      { fontSize: "size", className: `on-${level} strong` },
    ),
    words(
      own.map(({ value }) => value),
      { fontSize: "size", className: `on-${level}` },
    ),
  ];
}

interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
}

interface TileText {
  readonly level: number;
  readonly name: readonly Text[];
  readonly value: Text;
}

/** Below it a text is smaller than those of the other tiles rather than all of them. */
const smallest = 8;

/**
 * The texts of all tiles, names in one size and values in one, that of the widest. A name that is too wide is replaced by the
 * short one, then broken, then made smaller.
 */
function placeTexts(tiles: readonly Tile[], digits: number): TileText[] {
  const sized = tiles.map((tile) => {
    const room = tile.x2 - tile.x1 - 4;
    const size = room > 44 ? 12 : 10.5;
    const name = nameLines(tile, room, size);
    const value = tile.value === null ? "—" : printNumber(tile.value, digits);
    return { tile, name, value, fits: fittingSize(name, room, size), valueFits: fittingSize([value], room, size) };
  });
  const common = (sizes: readonly number[]) => Math.max(smallest, least(sizes));
  const [nameSize, valueSize] = [common(sized.map(({ fits }) => fits)), common(sized.map((each) => each.valueFits))];
  return sized.map(({ tile, name, value, fits, valueFits }) => {
    const [own, ownValue] = [Math.min(nameSize, fits), Math.min(valueSize, valueFits)];
    const x = (tile.x1 + tile.x2) / 2;
    const step = own + 1.5;
    const start = (tile.y1 + tile.y2) / 2 - (name.length * step + ownValue) / 2 + own / 2;
    return {
      level: tile.level,
      name: name.map((text, i) => ({ x, y: start + i * step, text, size: own })),
      value: { x, y: start + name.length * step + 1, text: value, size: ownValue },
    };
  });
}

function nameLines({ label, short }: TileRow, room: number, size: number): string[] {
  if (textWidth(label, size, { bold: true }) <= room) return [label];
  const lines = wrapText(short ?? label, room, size - 2);
  return lines.length === 1 && fittingSize(lines, room, size) < 9 ? splitWord(lines[0]!) : lines;
}

/** The size at which every line fits, as far as it can still be read. */
function fittingSize(lines: readonly string[], room: number, size: number): number {
  return Math.max(7, Math.min(size, (size * room) / widest(lines, size, { bold: true })));
}

/**
 * Breaks a long Latin word near its middle, after a vowel, n or g and before a consonant that a vowel follows, which is where
 * pinyin syllables meet.
 * @example splitWord("Heilongjiang"); // => ["Heilong-", "jiang"]
 */
export function splitWord(word: string): string[] {
  const places = [...word.matchAll(/(?<=[aeioung])(?=(?:[csz]h|[bcdfghjklmnpqrstvwxyz])[aeiou])(?<!n(?=g))/g)].map(
    (match) => match.index,
  );
  const middle = (word.length + 1) / 2;
  const best = places.reduce((a, b) => (Math.abs(b - middle) < Math.abs(a - middle) ? b : a), 0);
  return best > 1 && best < word.length - 1 ? [`${word.slice(0, best)}-`, word.slice(best)] : [word];
}
