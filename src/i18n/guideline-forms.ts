import type { FormLine } from "./guidelines.ts";

const line = (item: FormLine["item"], entered: FormLine["entered"], ...columns: readonly string[]): FormLine => ({
  ...{ item, entered, columns },
});

/** The forms in the annexes of the compilation rules; a column of the files is named by its file and its own name. */
export const guidelineForms = {
  /** a line for every column of entries.csv, and what an entry has beside it */
  entry: [
    line(
      { zh: "编号", en: "Number" },
      { zh: "首次列入时给定，不复用", en: "given at first listing, never to another" },
      "entries.id",
    ),
    line(
      { zh: "类型", en: "Kind" },
      { zh: "区域、产业、区域×产业", en: "region, industry, or region and industry" },
      "entries.kind",
    ),
    line(
      { zh: "标题", en: "Title" },
      { zh: "中英文各一", en: "one in each language" },
      "entries.title_zh",
      "entries.title_en",
    ),
    line(
      { zh: "区域", en: "Region" },
      { zh: "区划码；名称取版次当年的", en: "code; its name is that of the edition’s year" },
      "entries.region",
    ),
    line(
      { zh: "产业", en: "Industry" },
      { zh: "产业码或技术领域码", en: "code of the industry or technology field" },
      "entries.industry",
    ),
    line(
      { zh: "规则定级", en: "Grade by rule" },
      { zh: "等级与所依规则", en: "the grade and its rule" },
      "entries.rule_grade",
      "entries.rule",
    ),
    line(
      { zh: "发布定级", en: "Published grade" },
      { zh: "经名额、滞后、专家之后", en: "after quota, hysteresis and experts" },
      "entries.published_grade",
    ),
    line(
      { zh: "导向类型", en: "Orientation" },
      { zh: "依发布定级判定", en: "by the published grade" },
      "entries.orientation",
    ),
    line(
      { zh: "区域定位", en: "Positioning" },
      { zh: "只用于区域条目", en: "of entries of regions alone" },
      "entries.positioning",
    ),
    line({ zh: "风险预警", en: "Warning" }, { zh: "成立的各项", en: "each that holds" }, "entries.warning"),
    line({ zh: "数据等级", en: "Data grade" }, { zh: "A、B、C", en: "A, B or C" }, "entries.data_grade"),
    line(
      { zh: "稳健度", en: "Stability" },
      { zh: "有概率的条目填写", en: "where there is a probability" },
      "entries.stability",
    ),
    line(
      { zh: "数据状态", en: "Status of the data" },
      { zh: "取最弱的一项", en: "that of the weakest input" },
      "entries.status",
    ),
    line(
      { zh: "有效期", en: "Validity" },
      { zh: "草案留空", en: "empty for a draft" },
      "entries.valid_from",
      "entries.valid_to",
    ),
    line(
      { zh: "不定级的原因", en: "Why there is no grade" },
      { zh: "原因代码", en: "code of the reason" },
      "entries.reason",
    ),
    line(
      { zh: "依据", en: "Evidence" },
      { zh: "每项的数值、区间、状态和结果行", en: "value, interval, status and row of the results of each" },
      "evidence.value",
      "evidence.low",
      "evidence.high",
      "evidence.status",
      "evidence.source",
    ),
    line({ zh: "导向表述", en: "Statement" }, { zh: "按条目的文字要求", en: "worded as these rules ask for" }),
    line(
      { zh: "优先方向与不鼓励方向", en: "Directions preferred, and not encouraged" },
      { zh: "不鼓励方向附上位依据", en: "the latter with the higher policy they rest on" },
    ),
    line(
      { zh: "措施", en: "Actions" },
      {
        zh: "类型、内容、资源、对象、期限、责任部门、政策条目",
        en: "type, content, resources, audience, term, departments, policy",
      },
    ),
  ],
  opinions: [
    line({ zh: "序号", en: "Number" }, { zh: "按收到的次序", en: "in the order received" }),
    line(
      { zh: "环节", en: "Step" },
      { zh: "部门会商、区县园区反馈、公开征求意见、专家评议", en: "departments, districts and parks, public, experts" },
    ),
    line(
      { zh: "提出方", en: "From" },
      { zh: "单位名称；个人只写“公众”", en: "the body; of a person only “the public”" },
    ),
    line(
      { zh: "条目编号或条款", en: "Entry or clause" },
      { zh: "所针对的条目或本规范条款", en: "the entry, or the clause of these rules" },
    ),
    line({ zh: "意见", en: "Opinion" }, { zh: "照录要点", en: "its substance as given" }),
    line({ zh: "处理", en: "Outcome" }, { zh: "采纳、部分采纳、不采纳", en: "adopted, in part, or not" }),
    line({ zh: "理由", en: "Reason" }, { zh: "部分采纳和不采纳的必须写", en: "required unless adopted in full" }),
    line({ zh: "改动", en: "Change" }, { zh: "改前、改后", en: "before and after" }),
  ],
  /** every column of an adjustment, and the steps before it */
  differences: [
    line({ zh: "条目编号", en: "Entry" }, { zh: "每条一行", en: "a row each" }, "adjustments.entry"),
    line(
      { zh: "规则定级", en: "Grade by rule" },
      { zh: "照规则所得，不改", en: "as the rules gave it, never altered" },
      "entries.rule_grade",
    ),
    line(
      { zh: "改变等级的环节", en: "Step that changed it" },
      { zh: "名额、滞后、专家", en: "quota, hysteresis or experts" },
      "steps.step",
      "steps.cause",
    ),
    line(
      { zh: "判别量与界限", en: "Amount and limit" },
      { zh: "名次与名额，或超过阈值的分数", en: "place and quota, or points over the threshold" },
      "steps.item",
      "steps.value",
      "steps.limit",
    ),
    line(
      { zh: "调整前后", en: "Before and after" },
      { zh: "相差一档", en: "one grade apart" },
      "adjustments.before",
      "adjustments.after",
    ),
    line(
      { zh: "理由", en: "Reason" },
      { zh: "中英文，必填", en: "in both languages, required" },
      "adjustments.reason_zh",
      "adjustments.reason_en",
    ),
    line(
      { zh: "反方意见", en: "Opinion against" },
      { zh: "中英文，必填", en: "in both languages, required" },
      "adjustments.counter_zh",
      "adjustments.counter_en",
    ),
    line(
      { zh: "审定人角色", en: "Role of who decided" },
      { zh: "只写角色，不写姓名", en: "the role, no name" },
      "adjustments.role_zh",
      "adjustments.role_en",
    ),
    line({ zh: "日期", en: "Date" }, { zh: "审定之日", en: "of the decision" }, "adjustments.date"),
  ],
} as const satisfies Record<string, readonly FormLine[]>;
export type GuidelineForm = keyof typeof guidelineForms;
