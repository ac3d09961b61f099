import type { Words } from "./lang.ts";

/** Marks of made-up figures, where they stand close: after a number, in a drawing, after the title of a page. */
export const sampleWords = {
  short: { zh: "样", en: "S" },
  whole: { zh: "演示数据", en: "SAMPLE" },
  suffix: { zh: "（演示数据）", en: " (SAMPLE)" },
  legend: { zh: "数后标“样”的都是样例。", en: "A number followed by S is a sample figure." },
} as const satisfies Record<string, Words>;
