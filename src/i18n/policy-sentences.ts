import type { CellState } from "../schema/policy-comparison.ts";
import { text } from "./sentence.ts";

/** Sentences of the pages of policies. */
export const policySentences = {
  lead: text({
    zh: (all: number, read: number, part: number, title: number) =>
      `收 ${all} 份与知识产权布局有关的文件：通读过 ${read} 份，见到一部分的 ${part} 份，只知题名的 ${title} 份。每份写明见到多少、缺什么、为什么缺；只录元数据、摘要和短引句，不登全文。`,
    en: (all: number, read: number, part: number, title: number) =>
      `${all} documents on IP layout: ${read} read throughout, ${part} seen in part, ${title} known by title only. Each says how much of it was seen, what is missing and why; there are records, summaries and short quotations, not full texts.`,
  }),
  comparison: text({
    zh: (topics: number, policies: number, counts: Readonly<Record<CellState, number>>) =>
      `${topics} 个议题，${policies} 份文件：有 ${counts.yes}，部分 ${counts.partial}，无 ${counts.no}，未查证 ${counts.unchecked}。有原文引句和条号的才写“有”，通读过正文的才写“无”。`,
    en: (topics: number, policies: number, counts: Readonly<Record<CellState, number>>) =>
      `${topics} topics, ${policies} documents: ${counts.yes} yes, ${counts.partial} in part, ${counts.no} no, ${counts.unchecked} not checked. A cell says yes only with a quotation and its article, and no only where the text was read in full.`,
  }),
  compared: text({
    zh: (counts: Readonly<Record<CellState, number>>) =>
      `在比对表中：有 ${counts.yes}，部分 ${counts.partial}，无 ${counts.no}，未查证 ${counts.unchecked}。`,
    en: (counts: Readonly<Record<CellState, number>>) =>
      `In the comparison: ${counts.yes} yes, ${counts.partial} in part, ${counts.no} no, ${counts.unchecked} not checked.`,
  }),
  /** what goes before the heading of a clause where its policy is not in view */
  clauseOf: text({
    zh: (title: string) => `《${title}》`,
    en: (title: string) => `${title}: `,
  }),
  ofTopic: text({
    zh: (topic: string) => `${topic}政策`,
    en: (topic: string) => `policies on ${topic}`,
  }),
  ties: text({
    zh: () => "条文把知识产权与哪个政策领域连在一起。列出的是条号，点开看摘要。",
    en: () => "Which articles tie IP in with another field of policy. The numbers lead to the articles.",
  }),
  quoted: text({
    zh: () => "引号里是原文。",
    en: () => "Quotations are in Chinese, word for word; the English below them is our translation.",
  }),
  advice: text({
    zh: () =>
      "建议是研究稿，供评议，没有任何机关审定；每条挂导向目录的条目和证据，两样都没有的议题不提建议。条例只见到一部分，凡“新增”都要先核对条例全文。",
    en: () =>
      "Advice is a research draft for review, endorsed by no authority. It rests on entries of the guidance catalogue and on evidence; a topic without either has no advice. Only part of the regulation was seen, so anything to be added must first be checked against its full text.",
  }),
  notCompared: text({
    zh: () => "下列文件只知题名，没有见到正文，不作比对：",
    en: () => "The texts of these documents were not seen, so they are not compared:",
  }),
  cite: text({
    zh: (title: string, number: string | null, by: string) =>
      `《${title}》${number === null ? "" : `（${number}）`}，摘要：${by}。`,
    en: (title: string, number: string | null, by: string) =>
      `${title}${number === null ? "" : ` (${number})`}; summary by ${by}. `,
  }),
} as const;
