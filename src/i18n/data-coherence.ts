import type { CoherenceMark } from "../schema/coherence.ts";
import type { Words } from "./lang.ts";

/** What speaks against a child of a node. */
export const coherenceMarkWords: Readonly<Record<CoherenceMark, Words>> = {
  contradictory: { zh: "与上级反向", en: "runs against its parent" },
  opposed: { zh: "与第一主成分反向", en: "runs against the first component" },
  outlying: { zh: "影响与权重相差悬殊", en: "weighs far more or less than its weight" },
};

/** Heads of the columns of coherence that other tables do not have. */
export const coherenceColumnWords = {
  childCode: { zh: "下级代码", en: "Child code" },
  child: { zh: "下级", en: "Child" },
  weight: { zh: "名义权重", en: "Nominal weight" },
  effectiveWeight: { zh: "在综合水平中的权重", en: "Weight in the level" },
  correlation: { zh: "与上级的相关", en: "Correlation with the parent" },
  influence: { zh: "实际影响", en: "Influence" },
  r2Top: { zh: "与综合水平的 r²", en: "r² with the level" },
  redundantWith: { zh: "与之几乎重合", en: "Redundant with" },
  marks: { zh: "提示", en: "Marks" },
  alpha: { zh: "克朗巴赫 α", en: "Cronbach's α" },
  firstComponent: { zh: "第一主成分解释的份额", en: "Share of the first component" },
} as const satisfies Record<string, Words>;

/** The table of coherence: what it holds, and what each column means. */
export const coherenceTableWords = {
  coherence: {
    title: { zh: "内部一致性", en: "Coherence" },
    about: {
      zh: "每个要素的下级是否在量同一件事：要素一行，有 α 与第一主成分的份额；下级各一行，名义权重与实际影响并列。按本版参评单元的得分计算。",
      en: "Whether the children of a node measure one thing: a row of the node with alpha and the first component, then a row a child, nominal weight beside influence. Over the scores of the ranked entities of the edition.",
    },
    columns: {
      node: { zh: "能力、资源或综合的代码", en: "code of the node" },
      child: { zh: "下级的代码，要素自身的一行为空", en: "code of the child; empty in the row of the node itself" },
      weight: { zh: "在要素内的名义权重，合计为 1", en: "nominal weight in the node; they add up to 1" },
      effective_weight: { zh: "在综合水平中的权重", en: "weight in the node at the top" },
      correlation: { zh: "与要素得分的相关系数", en: "correlation with the score of the node" },
      influence: {
        zh: "实际影响：它的 r² 占各下级 r² 之和的份额",
        en: "influence: its part of the sum of all children's r² with the node",
      },
      r2_top: { zh: "与综合水平的 r²", en: "r² with the node at the top" },
      redundant_with: { zh: "与它几乎重合的下级", en: "the child that it nearly repeats" },
      marks: {
        zh: "contradictory 与上级反向，opposed 与第一主成分反向，outlying 影响与权重相差悬殊",
        en: "contradictory, opposed to the first component, or outlying: influence far from its weight",
      },
      alpha: { zh: "克朗巴赫 α，只在要素一行", en: "Cronbach's alpha, in the row of the node" },
      first_component: {
        zh: "第一主成分解释的方差份额，只在要素一行",
        en: "share of the variance that the first component explains, in the row of the node",
      },
      reason: { zh: "没有值的原因", en: "why there is no value" },
    },
  },
} as const;
