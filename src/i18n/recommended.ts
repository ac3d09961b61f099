import { hasZh } from "./has.ts";
import type { Words } from "./lang.ts";
import { text } from "./sentence.ts";

/** Words of the recommended key industries and of the sheet of reasons of each. */
export const recommendedWords = {
  title: { zh: "重点产业建议", en: "Key industries recommended" },
  lead: {
    zh: "发布定级为重点支持、鼓励发展的产业，每个附建议理由书：优势、短板、风险、所需资源、反方意见。供决策参考，不是决定。",
    en: "The industries published in the best grades, each with a sheet of reasons: advantages, weaknesses, risks, resources, counter-arguments. For those who decide; no decision.",
  },
  sheet: { zh: "建议理由书", en: "Sheet of reasons" },
  advantages: { zh: "优势", en: "Advantages" },
  weaknesses: { zh: "短板", en: "Weaknesses" },
  risks: { zh: "风险", en: "Risks" },
  resources: { zh: "所需资源", en: "Resources" },
  counter: { zh: "反方意见", en: "Counter-arguments" },
  submission: { zh: "提交记录", en: "Submission" },
  notSubmitted: {
    zh: "空：还没有提交给谁、何时提交的记录。",
    en: "Empty: there is no record yet of when and to whom it was submitted.",
  },
  none: { zh: "没有符合的产业。", en: "No industry qualifies." },
  noneFound: { zh: "按现有依据没有查到。", en: "None found in the evidence." },
  use: { zh: "供决策参考", en: "For reference in decisions" },
} as const satisfies Record<string, Words>;

/** What the evidence says for and against; `amount` stands where the figure goes. */
export const reasonSentences = {
  advantage: text<[name: string]>({ zh: hasZh, en: (name) => `has the advantage “${name}”` }),
  lacking: text<[name: string]>({ zh: (name) => `没${hasZh(name)}`, en: (name) => `lacks the advantage “${name}”` }),
  strong: text<[name: string, limit: number]>({
    zh: (name, limit) => `${name} 不低于 ${limit} 分：`,
    en: (name, limit) => `${name} at ${limit} or more: `,
  }),
  under: text<[name: string, limit: number]>({
    zh: (name, limit) => `${name} 低于 ${limit} 分：`,
    en: (name, limit) => `${name} below ${limit}: `,
  }),
  planned: { zh: "列入市级以上规划", en: "named by a plan of the city or above" },
  falling: { zh: "知识产权与产业的匹配三年来变差：", en: "IP and industry match less than three years ago: " },
  warned: text<[name: string]>({ zh: (name) => `${name}：`, en: (name) => `${name}: ` }),
  outside: { zh: "外来权利人占比（%）：", en: "held by owners from elsewhere, per cent: " },
  withoutPlan: text<[grade: string]>({
    zh: (grade) => `不计规划列名，规则只给“${grade}”`,
    en: (grade) => `Were it not named by a plan, the rules would give “${grade}”`,
  }),
  recent: text<[grade: string]>({
    zh: (grade) => `上一版还是“${grade}”，站稳与否还要看`,
    en: (grade) => `It was “${grade}” in the edition before; whether it lasts is open`,
  }),
} as const;
