import type { Lang, Words } from "./lang.ts";

/** What is said of one problem: the rule it breaks, what was expected and seen, and what to do about it. */
export interface Said {
  /** short, stable name of the rule, for machines */
  readonly rule: string;
  readonly message: Words;
  readonly fix: Words;
}

/** The same words in Chinese, then in English. */
export type Pair = readonly [zh: string, en: string];

/** Puts the two languages of a message and of its fix in their places: Chinese first, then English. */
export function say(rule: string, [zh, en]: Pair, [fixZh, fixEn]: Pair): Said {
  return { rule, message: { zh, en }, fix: { zh: fixZh, en: fixEn } };
}

/**
 * `expected …, got "…"` in both languages; Chinese sets what begins with a Latin letter or a digit apart by a space.
 * @example expected("T04 这样的编码", "a code such as T04", "T4"); // => ["应为 T04 这样的编码，实为“T4”", 'expected a code such as T04, got "T4"']
 */
export function expected(zh: string, en: string, seen: string): Pair {
  const gap = /^[\x21-\x7e]/.test(zh) ? " " : "";
  return [`应为${gap}${zh}，实为“${visible(seen)}”`, `expected ${en}, got "${visible(seen)}"`];
}

/**
 * A value as a message shows it: what cannot be seen is written as its code, and a long value is cut.
 * @example visible("5\u200b0"); // => "5\u{200b}0"
 */
export function visible(value: string): string {
  const whole = [...value.slice(0, 200)];
  const shown = whole.slice(0, 60).map((sign) => (/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u.test(sign) ? code(sign) : sign));
  return shown.join("") + (whole.length > 60 ? "…" : "");
}

function code(sign: string): string {
  return `\\u{${sign.codePointAt(0)!.toString(16)}}`;
}

/** A problem, as far as its wording goes. */
interface Shown {
  readonly file: string;
  readonly line: number;
  readonly position?: number;
  readonly column: string;
  readonly severity: "error" | "warning";
  readonly message: Words;
  readonly fix: Words;
}

/** The line that stands above all warnings, and above all errors. */
export const headings: Readonly<Record<Shown["severity"], Words>> = {
  warning: { zh: "提示", en: "Warnings" },
  error: { zh: "错误", en: "Errors" },
};

/** The line that stands above the problems of one file. */
export function formatFile(file: string, count: number, lang: Lang): string {
  return { zh: `${file}：${count} 个问题`, en: `${file}: ${count} problem(s).` }[lang];
}

/** One problem in two lines: where and what, then what to do. */
export function formatLine({ file, line, column, position, severity, message, fix }: Shown, lang: Lang): string {
  const named = column === "" ? (position === undefined ? "" : `:${position}`) : ` ${visible(column)}`;
  const where = `${file}${line > 0 ? `:${line}` : ""}${named}`;
  const mark = severity === "error" ? { zh: "", en: "" } : { zh: "提示：", en: "warning: " };
  return `  ${where}${{ zh: "：", en: ": " }[lang]}${mark[lang]}${message[lang]}\n    → ${fix[lang]}`;
}

/** The closing line of a validation. */
export function formatCounts(counts: { files: number; errors: number; warnings: number }, lang: Lang): string {
  const { files, errors, warnings } = counts;
  const verdict = {
    zh: errors === 0 ? "数据可用" : "请改正错误后再运行",
    en: errors === 0 ? "The data hold." : "Correct the errors and run it again.",
  };
  return {
    zh: `校验：${files} 个文件，${errors} 个错误，${warnings} 个提示。${verdict.zh}。`,
    en: `validate: ${files} files, ${errors} errors, ${warnings} warnings. ${verdict.en}`,
  }[lang];
}

/** What is said of checks that could not run. */
export const notChecked = (checks: readonly string[]) =>
  say(
    "not-checked",
    [
      `此文件有错，暂不能做这些检查：${checks.join("、")}`,
      `these checks were not run, since this file cannot be read in full: ${checks.join(", ")}`,
    ],
    ["改正此文件的错误，再运行一次", "Correct the errors of this file, then run it again."],
  );
