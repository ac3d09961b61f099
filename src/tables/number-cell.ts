import type { Said } from "../i18n/validation.ts";
import { ofNumbers } from "../i18n/validation-cells.ts";

/** A number as it should be written: digits, with `.` before decimals. */
const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** What people write where they have no figure. */
const missingMarks = new Set(
  ["-", "--", "---", "—", "——", "–", "/", "\\", ".", "..", "*", "?", "x", "n/a", "n.a.", "na", "#n/a", "nan"].concat([
    "null",
    "none",
    "nil",
    "missing",
    "unknown",
    "无",
    "無",
    "缺",
    "缺失",
    "暂无",
    "没有",
    "未知",
    "不详",
    "空",
  ]),
);

/** How a number may be miswritten: the first that matches says what to write. `reads` is the number it surely means. */
const misspellings: readonly Misspelling[] = [
  { looks: /^\.{3,}$/, says: ofNumbers.ellipsis, reads: () => null },
  { looks: /^#[A-Z0-9]+[!?/]?[A-Z]*!?[!?]?$/i, says: ofNumbers.spreadsheet },
  { looks: /^[+-]?(?:infinity|inf|∞)$/i, says: ofNumbers.notFinite },
  { looks: /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i, says: ofNumbers.exponent },
  { looks: /^[+-]?\d{1,3}(?:[, '’]\d{3})+(?:\.\d+)?$/, says: ofNumbers.thousands, reads: (seen) => unseparated(seen) },
  { looks: /^[+-]?\d+,\d+$/, says: ofNumbers.decimalComma, writes: (seen) => tidy(seen.replace(",", ".")) },
  {
    looks: /^[+-]?[\d, ]*\d(?:\.\d+)? ?[%‰]$/,
    says: ofNumbers.percent,
    writes: (seen) => unseparated(seen.slice(0, -1)),
  },
  { looks: /^[+-]?(?:\d+\.?\d*|\.\d+)$/, says: ofNumbers.spelling, reads: (seen) => tidy(seen) },
  {
    looks: /^[+-]?\d[\d, ]*(?:\.\d+)? ?[^\d\s.,]+/,
    says: ofNumbers.unitBehind,
    writes: (seen) => unseparated(/^[+-]?\d[\d, ]*(?:\.\d+)?/.exec(seen)![0]),
  },
];

interface Misspelling {
  readonly looks: RegExp;
  readonly says: (seen: string, write: string) => Said;
  /** what to write, where the number meant is certain */
  readonly reads?: (seen: string) => string | null;
  /** what to write, where the number meant is a guess */
  readonly writes?: (seen: string) => string;
}

/** A cell read: its value, `undefined` where none can be told, and what is wrong with how it is written. */
export interface ReadCell<Value> {
  readonly value: Value | null | undefined;
  readonly said?: Said;
}

/**
 * Reads a number. Anything but plain digits is a problem; where the number meant is certain it is read all the same,
 * so that the other checks see it.
 * @example readNumber("1,234").value; // => 1234
 */
export function readNumber(seen: string): ReadCell<number> {
  if (plain.test(seen)) return toFinite(seen, seen);
  const folded = seen.normalize("NFKC").replace(/[−﹣]/g, "-").trim();
  if (missingMarks.has(folded.toLowerCase())) return { value: null, said: ofNumbers.missingMark(seen) };
  if (plain.test(folded)) return { ...toFinite(folded, seen), said: ofNumbers.fullWidth(seen, folded) };
  const found = misspellings.find(({ looks }) => looks.test(folded));
  if (!found) return { value: undefined, said: ofNumbers.text(seen) };
  const write = (found.reads ?? found.writes)?.(folded) ?? "";
  const value = found.reads ? (write === "" ? null : Number(write)) : undefined;
  return { value, said: found.says(seen, write) };
}

function toFinite(digits: string, seen: string): ReadCell<number> {
  const value = Number(digits);
  return Number.isFinite(value)
    ? { value: value === 0 ? 0 : value }
    : { value: undefined, said: ofNumbers.notFinite(seen) };
}

function unseparated(seen: string): string {
  return tidy(seen.replace(/[, '’]/g, ""));
}

/** Plain digits of what is nearly so: no plus sign, no zeros in front, a digit on both sides of the point. */
function tidy(seen: string): string {
  const [, sign = "", whole = "", decimals = ""] = /^([+-]?)0*(\d*)\.?(\d*)$/.exec(seen) ?? [];
  return `${sign === "-" ? "-" : ""}${whole || "0"}${decimals === "" ? "" : `.${decimals}`}`;
}
