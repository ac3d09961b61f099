import { openGenerator } from "../../src/methods/numbers/generator.ts";
import type { SearchRecord } from "../../src/schema/search.ts";

/** Names as a catalogue has them: places, industries, grades, orientations. */
const places =
  "万州 涪陵 渝中 大渡口 江北 沙坪坝 九龙坡 南岸 北碚 綦江 大足 渝北 巴南 黔江 长寿 江津 合川 永川 南川 璧山".split(
    " ",
  );
const industries =
  "汽车摩托车 电子信息 装备 化工医药 材料 能源 消费品 物联网 新材料 页岩气 生物医药 环保 柑橘 榨菜 中药材".split(" ");
const grades = ["重点支持", "鼓励发展", "培育引导", "优化调整", "审慎布局"];
const orientations = ["强化优势", "补强短板", "转化运用", "培育孵化", "引进集聚", "优化退出", "观察储备"];
const rights = ["patent", "trademark", "copyright", "layout-design", "plant-variety", "geographical-indication"];
/** What sentences are made of. */
const words =
  "知识产权资源 与 产业资源 匹配度 高于 全市 平均 有效发明专利 每万人 研发投入 强度 技术合同 吸纳 输出 企业 高校 院所 平台 培育 布局 专利导航 质押融资 标准 海外 预警 审查 人才 招商 项目 示范 园区 增速 份额 区位商 密集 优势 短板 得分 位次 区间 样例".split(
    " ",
  );

/**
 * Made-up entries of a catalogue, so many in each language, for timing only: the same ones at every call. A hundredth of a
 * word is unlike any other, as codes and names of documents are.
 */
export function manyRecords(count: number): SearchRecord[] {
  const random = openGenerator(1);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const sentence = () =>
    Array.from({ length: 90 }, () => (random() < 0.01 ? `〔${Math.floor(random() * 9000)}〕号` : pick(words))).join("");
  return Array.from({ length: count }, (_, at) => {
    const [place, industry, grade, orientation] = [pick(places), pick(industries), pick(grades), pick(orientations)];
    const id = `DX-2019-X-${500_101 + (at % 38)}-I${at}-1`;
    const text = `${grade}，${orientation}。${sentence()}`;
    return (["zh", "en"] as const).map((lang): SearchRecord => {
      const about = {
        region: [String(500_101 + (at % 38))],
        industry: [`I6-${at % 22}`],
        right: [pick(rights)],
        grade: [grade],
        orientation: [orientation],
      };
      return {
        url: `${lang === "en" ? "/en" : ""}/catalogue/${id}/`,
        ...{ lang, kind: "entry", scope: "city", edition: "city-2023", superseded: false, state: "sample", about },
        title: `${place}区${industry}产业`,
        text,
        keywords: [id, grade, orientation],
      };
    });
  }).flat();
}
