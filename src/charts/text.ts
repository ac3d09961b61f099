import { groupDigits } from "../i18n/digits.ts";

const wide =
  /[\u1100-\u115f\u2460-\u24ff\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const closing = /[，。、；：？！）】》”’%,.;:?!)\]]/;

/** Widths of signs that are not Han, in em, in the widest of the usual fonts; the first that matches counts. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,:;'|!() \u2009]/, 0.38],
  [/[mwMW%—…×→←+]/, 0.92],
  [/[A-Z]/, 0.7],
];
const ordinary = 0.62;
/** How much wider bold Latin runs. */
const boldness = 1.1;

/**
 * How wide a text will be, in pixels (文字宽度): a Han character takes one em, other signs as in the widest of the usual
 * fonts. Rather too wide than too narrow, since the reader's font is not known.
 * @example textWidth("重庆", 10); // => 20
 */
export function textWidth(text: string, fontSize: number, { bold = false } = {}): number {
  let em = 0;
  for (const sign of text) {
    const latin = widths.find(([signs]) => signs.test(sign))?.[1] ?? ordinary;
    em += wide.test(sign) ? 1 : latin * (bold ? boldness : 1);
  }
  return em * fontSize;
}

/** The width of the widest of several texts. */
export function widest(texts: readonly string[], fontSize: number, { bold = false } = {}): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize, { bold })));
}

/**
 * Breaks a text into lines no wider than `width` pixels (折行): between Han characters, elsewhere at spaces; a stop
 * never begins a line; a Latin word that is too long stays whole.
 * @example wrapText("新疆维吾尔自治区", 40, 10); // => ["新疆维吾", "尔自治区"]
 */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const pieces = text.match(
    /\s+|[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]+/g,
  );
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces ?? []) {
    const fits = textWidth(line + piece.trimEnd(), fontSize) <= width;
    if (line === "" || fits || closing.test(piece[0]!)) line += line === "" ? piece.trimStart() : piece;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/**
 * A number as it is read (印数): fixed decimals, groups of three as everywhere, a true minus sign.
 * @example printNumber(-12345.678, 1); // => "−12 345.7"
 */
export function printNumber(value: number, digits: number): string {
  const [whole, decimals] = Math.abs(value).toFixed(digits).split(".") as [string, string | undefined];
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? "−" : "";
  return `${sign}${groupDigits(whole)}${decimals ? `.${decimals}` : ""}`;
}
