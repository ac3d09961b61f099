import type { Department } from "../schema/department.ts";
import type { OpenField, Policy } from "../schema/policy.ts";
import type { CellState, PolicyTopic } from "../schema/policy-comparison.ts";
import type { Stage } from "../schema/stage.ts";
import type { Words } from "./lang.ts";

/** Labels of the pages of policies. */
export const policyWords = {
  title: { zh: "政策库", en: "Policies" },
  compare: { zh: "政策比对", en: "Policies compared" },
  record: { zh: "著录", en: "Record" },
  originalTitle: { zh: "原题", en: "Title in the original" },
  number: { zh: "发文字号", en: "Document number" },
  issuers: { zh: "发布机构", en: "Issued by" },
  level: { zh: "层级与地域", en: "Level and place" },
  validity: { zh: "有效性", en: "Validity" },
  text: { zh: "见到多少", en: "How much was seen" },
  missing: { zh: "空缺的项目", en: "What is missing" },
  articles: { zh: "条文摘要", en: "The articles in brief" },
  articlesNote: {
    zh: "摘要是本项目的话；引号里是原文，只引作依据的短句。",
    en: "Summaries are in our own words. What stands in Chinese is quoted word for word, and only where a word is needed as evidence; the English under it is our translation.",
  },
  ownTranslation: { zh: "本项目译", en: "our translation" },
  officialTranslation: { zh: "官方译文", en: "official translation" },
  lost: { zh: "缺", en: "Lost" },
  doubt: { zh: "存疑", en: "Uncertain" },
  lead: { zh: "牵头", en: "Lead" },
  support: { zh: "参与", en: "Take part" },
  named: { zh: "文中点名的文件", en: "What it names" },
  relations: { zh: "与其他文件的关系", en: "Related policies" },
  departments: { zh: "责任部门", en: "Departments" },
  department2016: { zh: "2016 年名称", en: "Name in 2016" },
  departmentNow: { zh: "现名", en: "Present name" },
  leads: { zh: "牵头", en: "Leads" },
  supports: { zh: "参与", en: "Takes part" },
  change: { zh: "沿革", en: "What became of it" },
  unconfirmed: {
    zh: "现名尚未按官方网页逐个核对。",
    en: "The present names have not been checked against official pages one by one.",
  },
  source: { zh: "来源", en: "Source" },
  held: { zh: "所据文本", en: "Text at hand" },
  address: { zh: "网址", en: "Address" },
  cite: { zh: "引用", en: "Cite" },
  topic: { zh: "议题", en: "Topic" },
  remarks: { zh: "评注", en: "Remarks" },
  difference: { zh: "差异", en: "Differences" },
  meaning: { zh: "对重庆的含义", en: "What it means for Chongqing" },
  advice: { zh: "建议", en: "Advice" },
  adviceHere: { zh: "调整建议", en: "What might change" },
  entries: { zh: "条目", en: "Entries" },
  evidence: { zh: "证据", en: "Evidence" },
  download: { zh: "下载比对表 CSV", en: "Download the comparison as CSV" },
  json: { zh: "全部记录 JSON", en: "All records as JSON" },
  notCompared: { zh: "未列入的文件", en: "Documents not in the table" },
  ties: { zh: "与其他政策领域的衔接", en: "Ties with other fields of policy" },
  domain: { zh: "领域", en: "Field" },
  unfound: { zh: "点名而没有查到的文件", en: "Named, and not found" },
  all: { zh: "全部文件", en: "All policies" },
} as const satisfies Record<string, Words>;

export const levelWords: Readonly<Record<Policy["level"], Words>> = {
  nation: { zh: "国家", en: "National" },
  city: { zh: "市级", en: "City" },
  district: { zh: "区县", en: "District" },
  elsewhere: { zh: "外省", en: "Other provinces" },
  abroad: { zh: "国外", en: "Abroad" },
};

export const genreWords: Readonly<Record<NonNullable<Policy["genre"]>, Words>> = {
  regulation: { zh: "法规", en: "regulation" },
  outline: { zh: "纲要、规划", en: "outline or programme" },
  "work-plan": { zh: "方案", en: "work plan" },
  opinions: { zh: "意见", en: "opinions" },
  measures: { zh: "办法", en: "measures" },
  rules: { zh: "规范、细则", en: "rules" },
  notice: { zh: "通知", en: "notice" },
};

export const validityWords: Readonly<Record<NonNullable<Policy["validity"]>, Words>> = {
  "in-force": { zh: "有效", en: "in force" },
  amended: { zh: "已修订", en: "amended" },
  repealed: { zh: "已废止", en: "repealed" },
  expired: { zh: "已失效", en: "expired" },
};

/** How much of a text was at hand: as a mark, and as a sentence. */
export const textWords: Readonly<Record<Policy["text"], { readonly short: Words; readonly long: Words }>> = {
  whole: {
    short: { zh: "全文", en: "whole text" },
    long: { zh: "见到全文。", en: "The whole text was read." },
  },
  damaged: {
    short: { zh: "全文，有缺损", en: "whole text with gaps" },
    long: {
      zh: "见到全文，但有几处缺损，在缺损处注明。",
      en: "The whole text was read but for some places that are lost; each is marked where it stands.",
    },
  },
  part: {
    short: { zh: "部分", en: "a part" },
    long: { zh: "只见到一部分；没有见到的部分不作判断。", en: "A part was seen; nothing is said of the rest." },
  },
  title: {
    short: { zh: "只知题名", en: "title only" },
    long: {
      zh: "只知题名、文号等，没有见到正文。",
      en: "No more than its title and the like is known; the text was not seen.",
    },
  },
};

export const instrumentWords: Readonly<Record<Policy["clauses"][number]["instruments"][number], Words>> = {
  supply: { zh: "供给", en: "supply" },
  environment: { zh: "环境", en: "setting" },
  demand: { zh: "需求", en: "demand" },
};

export const stageWords: Readonly<Record<Stage, Words>> = {
  creation: { zh: "创造", en: "creation" },
  utilisation: { zh: "运用", en: "utilisation" },
  protection: { zh: "保护", en: "protection" },
  management: { zh: "管理", en: "management" },
  service: { zh: "服务", en: "service" },
};

export const domainWords: Readonly<Record<Policy["clauses"][number]["domains"][number], Words>> = {
  science: { zh: "科技", en: "science and technology" },
  education: { zh: "教育", en: "education" },
  industry: { zh: "产业", en: "industry" },
  trade: { zh: "贸易", en: "trade" },
  talent: { zh: "人才", en: "talent" },
  finance: { zh: "财税", en: "public finance" },
};

/** A relation as the record that states it says it, and as the other one does. */
export const relationWords: Readonly<
  Record<Policy["relations"][number]["kind"], { readonly own: Words; readonly other: Words }>
> = {
  "based-on": { own: { zh: "依据", en: "Based on" }, other: { zh: "据此制定或办理", en: "Basis of" } },
  amends: { own: { zh: "修订", en: "Amends" }, other: { zh: "被修订于", en: "Amended by" } },
  replaces: { own: { zh: "替代", en: "Replaces" }, other: { zh: "被替代于", en: "Replaced by" } },
  cites: { own: { zh: "引用", en: "Cites" }, other: { zh: "被引用于", en: "Cited by" } },
};

export const changeWords: Readonly<Record<Department["change"], Words>> = {
  same: { zh: "未变", en: "same" },
  renamed: { zh: "更名", en: "renamed" },
  merged: { zh: "并入", en: "merged" },
  new: { zh: "新有此职责", en: "has the duty now" },
};

export const fieldWords: Readonly<Record<OpenField, Words>> = {
  number: { zh: "发文字号", en: "document number" },
  topic: { zh: "主题分类", en: "subject" },
  genre: { zh: "体裁", en: "genre" },
  made: { zh: "成文日期", en: "day of signing" },
  published: { zh: "发布日期", en: "day of publication" },
  effective: { zh: "施行日期", en: "in force from" },
  expires: { zh: "失效日期", en: "in force until" },
  validity: { zh: "有效性", en: "validity" },
  industries: { zh: "适用产业", en: "industries" },
  audience: { zh: "适用对象", en: "whom it is about" },
  clauses: { zh: "条文", en: "articles" },
  stages: { zh: "环节", en: "stages of work" },
  instruments: { zh: "政策工具", en: "instruments" },
  domains: { zh: "关联领域", en: "fields it ties in with" },
  departments: { zh: "责任部门", en: "departments" },
  funding: { zh: "资金额度与条件", en: "amounts and conditions" },
  relations: { zh: "上下位与替代关系", en: "relations" },
  url: { zh: "网址", en: "address" },
  retrieved: { zh: "抓取日期", en: "day of retrieval" },
  checksum: { zh: "原文校验和", en: "checksum of the original" },
};

/** What a cell of the comparison says, with a sign of its own. */
export const cellWords: Readonly<
  Record<CellState, { readonly sign: string; readonly short: Words; readonly long: Words }>
> = {
  yes: {
    sign: "●",
    short: { zh: "有", en: "yes" },
    long: { zh: "有条文规定，附原文引句和条号", en: "an article says so, quoted with its number" },
  },
  partial: {
    sign: "◐",
    short: { zh: "部分", en: "in part" },
    long: {
      zh: "条文涉及，但没有全部规定，附原文引句和条号",
      en: "an article covers part of it, quoted with its number",
    },
  },
  no: {
    sign: "○",
    short: { zh: "无", en: "no" },
    long: { zh: "通读过正文，没有", en: "the text was read in full and says nothing of it" },
  },
  unchecked: {
    sign: "·",
    short: { zh: "未查证", en: "not checked" },
    long: { zh: "正文没有见到或没有见全，不作判断", en: "the relevant text was not available, so nothing is said" },
  },
};

export const adviceWords: Readonly<Record<NonNullable<PolicyTopic["advice"]>, Words>> = {
  keep: { zh: "保留", en: "keep" },
  amend: { zh: "修改", en: "amend" },
  add: { zh: "新增", en: "add" },
  repeal: { zh: "废止", en: "repeal" },
};
