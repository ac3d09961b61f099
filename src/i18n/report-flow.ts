import type { Lang } from "./lang.ts";

/** What the steps of figure F1 count. */
export interface FlowCounts {
  readonly indicators: number;
  readonly scored: number;
  readonly capabilities: number;
  readonly resources: number;
  readonly pairs: number;
  readonly units: number;
}

type Step = { readonly title: string; readonly text: string };

/** The steps from data to report, in both languages. */
export function flowSteps(counts: FlowCounts): Readonly<Record<Lang, readonly Step[]>> {
  const { indicators, scored, capabilities, resources, pairs, units } = counts;
  return {
    zh: [
      { title: "采集", text: "取自公开出版物，注明文件与行" },
      { title: "指标", text: `${indicators} 项，其中 ${scored} 项计分` },
      { title: "无量纲化", text: "按固定上下限化为 0—100 分" },
      { title: "加权", text: `${capabilities} 种能力、${resources} 类资源` },
      { title: "静态态势", text: `${units} 个单元的水平、份额、位次` },
      { title: "动态匹配", text: `${pairs} 个配对的匹配与三年变化` },
      { title: "报告", text: "句中的数由结果文件取出" },
    ],
    en: [
      { title: "Collect", text: "from publications, with file and line" },
      { title: "Indicators", text: `${indicators}, of which ${scored} are scored` },
      { title: "Normalise", text: "0 to 100 between fixed goalposts" },
      { title: "Weigh", text: `${capabilities} capabilities, ${resources} resources` },
      { title: "Static situation", text: `level, shares, ranks of ${units} units` },
      { title: "Dynamic matching", text: `${pairs} pairs and their change` },
      { title: "Report", text: "numbers are read from the results" },
    ],
  };
}
