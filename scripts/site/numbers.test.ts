import { expect, it } from "vitest";
import { checkNumbers } from "./numbers.ts";
import { readResultTables } from "./result-tables.ts";
import { siteOf } from "./site.ts";

const year = (edition: string, score: string) => ({
  [`data/editions/${edition}.yml`]: "model: m\nweights: equal\nstate: draft\n",
  [`data/results/${edition}/indicators.csv`]:
    "entity_id,indicator,raw,scored,score,reason\n1,NP01,20178.4000,2.4800,40.0000,\n1,NP02,,,,missing-input\n2,NP01,1.0000,3.0000,50.0000,\n",
  [`data/results/${edition}/scores.csv`]: `entity_id,node,value,rank,ranked\n1,level,${score},2,2\n2,level,60.0000,1,2\n`,
  [`data/results/${edition}/matching.csv`]:
    "entity_id,pair,a,b,matching,coordination,coupling,development,bias,grade,change_3y,net_change_3y\n1,C-U,10.0000,20.0000,0.5000,0.4000,0.6000,0.7000,-0.3333,good,,0.1287\n",
  [`data/results/${edition}/situation.csv`]:
    "entity_id,quantity,value\n1,share.gdp,2.3920\n1,relative_match,0.5095\n1,amount.pct,528.0000\n1,amount.gdp,528.5000\n",
  [`data/results/${edition}/sensitivity.csv`]:
    "run,entity_id,quantity,item,published,median,low,high\njoint,1,rank,level,2.0000,2.0000,1.0000,2.0000\nweights,1,rank,level,2.0000,2.0000,2.0000,2.0000\n",
  [`data/results/${edition}/stability.csv`]:
    "entity_id,scale,item,class,probability,published\n1,tier,level,b,0.5790,yes\n",
  [`data/results/${edition}/sobol.csv`]: "node,factor\n",
  [`data/results/${edition}/changes.csv`]: "entity_id,node,measure,block,before,after,contribution\n",
  [`data/results/${edition}/quality.csv`]: "entity_id,face,value\n",
  [`data/results/${edition}/quadrants.csv`]: "entity_id,plane\n",
  [`data/results/${edition}/dynamics.csv`]: "entity_id,field\n",
});
const files: Readonly<Record<string, string>> = {
  ...year("nation-2022", "46.4100"),
  ...year("nation-2023", "49.7151"),
  "data/models/m/indicators.csv": "id,unit_zh,unit_en\nNP01,件/万人,per 10 000\nNP02,%,%\n",
  "data/models/m/model.yml":
    'nation: "2"\ngroups: []\ncoordination_grades: [{ id: good, name: { zh: 良好协调, en: well coordinated } }]\nlevel_tiers: [{ id: a, from: 0, name: { zh: 第四梯队 } }, { id: b, from: 40, name: { zh: 第三梯队 } }]\nstability_classes: [{ from: 0 }, { from: 0.8 }]\n',
  "data/results/nation-2023/sideways.csv": "quantity,entity_id,value,ratio\nfiled,WLD,273.0609,2.2968\n",
  "data/models/m/weights-equal.csv": "parent,child,weight\nP,NP01,1\nP,NP02,1\n",
};
const tables = readResultTables(["nation-2022", "nation-2023"], (path) => files[path] ?? "", {
  compared: ["nation-2023"],
});
const check = (links: string, page = "regions/500000/index.html") => checkNumbers(siteOf({ [page]: links }), tables);
const link = (anchor: string, text: string) => `<a href="../../numbers/nation-2023/1/index.html#${anchor}">${text}</a>`;

it.each([
  ["s-level", "49.7"],
  ["s-level", "第 2 位 / 2"],
  ["s-level", "升 3.3 分"],
  ["s-level", "up 3.3 points"],
  ["s-level", "+3.3"],
  ["s-level", "49.7151"],
  ["s-level", "10.3"],
  ["s-level", "50.3"],
  ["s-level", "第三梯队"],
  ["s-level", "位次不变"],
  ["i-NP01", "20\u2009178"],
  ["i-NP01", "2.48 件/万人"],
  ["i-NP01", "40.0"],
  ["i-NP01", "60.0"],
  ["i-NP01", "2nd"],
  ["i-NP01", "0.83 times"],
  ["i-NP02", "—（缺少所需数据）"],
  ["m-C-U", "0.50"],
  ["m-C-U", "−0.33"],
  ["m-C-U", "+0.13"],
  ["m-C-U", "良好协调"],
  ["m-C-U", "—"],
  ["q-share-gdp", "2.39%"],
  ["q-relative_match", "0.51"],
  ["q-amount-pct", "528"],
  ["q-amount-pct", "528.00"],
  ["q-amount-gdp", "528.50"],
  ["u-rank-level", "1—2"],
  ["p-tier-level", "58%"],
])("%s may print %s", (anchor, text) => expect(check(link(anchor, text))).toEqual({ seen: 1, problems: [] }));
it.each([
  ["nation-2023", "273.06", 0],
  ["nation-2023", "2.30", 0],
  ["nation-2023", "2.31", 1],
  ["nation-2022", "2.30", 1],
])("a number set beside the world is that of its edition: %s, %s", (edition, text, problems) => {
  const beside = `<a href="../../numbers/${edition}/sideways/index.html#w-filed-WLD">${text}</a>`;
  expect(check(beside, "compare/sideways/index.html").problems).toHaveLength(problems);
});
it.each([
  ["s-level", "49.8"],
  ["u-rank-level", "1—3"],
  ["u-rank-P", "1—2"],
  ["p-tier-level", "第三梯队"],
  ["s-level", "49.72"],
  ["s-level", "第 1 位 / 2"],
  ["s-level", "降 3.3 分"],
  ["i-NP01", "2.49"],
  ["i-NP01", "2.48%x"],
  ["i-NP01", "—"],
  ["m-C-U", "0.13"],
  ["m-C-U", "基本协调"],
  ["i-NP01", "0.83 倍数"],
  ["s-level", "−3.3"],
  ["s-level", "49.7152"],
  ["s-level", "第四梯队"],
  ["s-level", "up 1 place"],
  ["q-share-gdp", "2.4%"],
  ["q-none", "2.39%"],
  ["q-amount-gdp", "529"],
  ["q-amount-pct", "527"],
])("%s may not print %s", (anchor, text) => expect(check(link(anchor, text)).problems).toHaveLength(1));
it("an entity page without numbers is wrong, another page is not", () => {
  expect(check("<p>x</p>").problems).toEqual(["regions/500000/index.html: no number is linked to its passport"]);
  expect(check("<p>x</p>", "methods/index.html")).toEqual({ seen: 0, problems: [] });
});
