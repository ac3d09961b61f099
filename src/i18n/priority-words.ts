/** Groups of industries by their advantages, and what is advised: our own reading, no policy. */
export const priorityWords = {
  lead: {
    name: { zh: "多项优势", en: "with several advantages" },
    advice: {
      zh: "作为重点培育对象先行论证；注意已有优势是否集中在少数主体和区县。",
      en: "Examine first as a candidate for support; see whether the advantages rest on a few firms and districts.",
    },
  },
  convert: {
    name: { zh: "有创新或知识产权优势、无市场优势", en: "with innovation or IP but no market" },
    advice: {
      zh: "先补运用：转让、许可、质押和产业化，再谈增加申请。",
      en: "Work on use first: transfer, licences, pledges and production; more applications come later.",
    },
  },
  protect: {
    name: { zh: "有市场优势、无知识产权优势", en: "with a market but no IP" },
    advice: {
      zh: "先补创造与保护：围绕已有产品做专利导航和布局，防范被诉风险。",
      en: "Work on creation and protection first: map and file around the products that sell, and watch the risk of being sued.",
    },
  },
  watch: {
    name: { zh: "只有发展潜力", en: "with potential alone" },
    advice: {
      zh: "增长快但底子薄，小额跟踪投入，逐年复核。",
      en: "Fast growth on a thin base: small steps, reviewed every year.",
    },
  },
  none: {
    name: { zh: "四种优势都没有", en: "with none of the four" },
    advice: {
      zh: "不宜作为知识产权重点布局方向；只做面上服务。",
      en: "No field to concentrate IP resources on; general services only.",
    },
  },
  open: {
    name: { zh: "还不能分组", en: "that cannot be grouped yet" },
    advice: {
      zh: "有优势因缺数、隐去或样本太小不能判断，补数后再分。",
      en: "Some advantages cannot be told, as figures are missing, hidden or too small; group when they are there.",
    },
  },
} as const satisfies Record<string, Readonly<Record<"name" | "advice", { zh: string; en: string }>>>;
