import { expected, say, visible } from "./validation.ts";

/** What may be said of the guidance catalogue: its rules, its register of ids, adjustments by experts. */
export const ofCatalogue = {
  noModel: (id: string) =>
    say(
      "catalogue",
      [`模型 ${id} 没有 model.yml 或 technology.yml`, `expected model.yml or technology.yml of ${id}, found neither`],
      ["把 catalogue.yml 放进模型的文件夹", "Put catalogue.yml into the folder of a model."],
    ),
  condition: (problem: string) =>
    say(
      "condition",
      [`条件读不懂：${visible(problem)}`, `expected a condition: ${visible(problem)}`],
      [
        "写成如 max(K, E) >= strong and planned，门槛用 thresholds 中的名称",
        "Write it as max(K, E) >= strong and planned, with the names of thresholds.",
      ],
    ),
  unknownAmount: (seen: string, known: readonly string[]) =>
    say(
      "condition",
      expected(`下列量或门槛之一：${known.join("、")}`, `an amount or threshold: ${known.join(", ")}`, seen),
      ["改正名称，或在 thresholds 中加上", "Correct the name, or enter it in thresholds."],
    ),
  unknownFlag: (seen: string, known: readonly string[]) =>
    say(
      "condition",
      expected(
        `带比较号的条件，或下列标记之一：${known.join("、") || "（这里没有）"}`,
        `a comparison, or a flag: ${known.join(", ") || "none here"}`,
        seen,
      ),
      ["补上比较号和门槛，或改正标记", "Add a sign and a threshold, or correct the flag."],
    ),
  takenName: (seen: string) =>
    say(
      "thresholds",
      [`门槛不得与判别量同名：“${seen}”`, `expected another name, got "${seen}", which is that of an amount`],
      ["给门槛改名", "Rename the threshold."],
    ),
  noDirection: (seen: string, known: readonly string[]) =>
    say(
      "catalogue",
      expected(
        `技术领域规则中的方向之一：${known.join("、") || "（没有）"}`,
        `a direction of the rules of technology fields: ${known.join(", ") || "there are none"}`,
        seen,
      ),
      ["改正 id，或删去", "Correct the id, or take it out."],
    ),
  noIndustries: () =>
    say(
      "catalogue",
      ["没有 industries 的规则不能列技术方向", "expected no directions, since the rules have no industries"],
      ["删去 directions", "Take the directions out."],
    ),
  twice: (seen: string) =>
    say(
      "catalogue",
      [`id 应各不相同，“${visible(seen)}”出现多次`, `expected each id once, got "${visible(seen)}" again`],
      ["给其中一个改名", "Give one of them another name."],
    ),
  unreached: (seen: string) =>
    say(
      "catalogue",
      [
        `“${visible(seen)}”排在 otherwise 之后，永远轮不到`,
        `expected otherwise last, "${visible(seen)}" comes after it`,
      ],
      ["移到 otherwise 之前", "Move it above."],
    ),
  noRest: () =>
    say(
      "catalogue",
      [
        "最后一条规则应为 otherwise，否则有的条目没有等级",
        "expected otherwise as the last rule, so that every entry has one",
      ],
      ["加上最后一条", "Add it."],
    ),
  unlisted: (where: string, seen: string, known: readonly string[]) =>
    say(
      "catalogue",
      expected(
        `${where} 中的一个（${known.join("、") || "空"}）`,
        `one of ${where} (${known.join(", ") || "empty"})`,
        seen,
      ),
      [`改正，或先在 ${where} 登记`, `Correct it, or enter it in ${where} first.`],
    ),
  growthScale: (field: string) =>
    say(
      "catalogue",
      [
        `按得分判别时增长应取指标，${field} 的增速不是 0—100 的得分`,
        `expected an indicator where scores are compared, the growth of ${field} is no score of 0 to 100`,
      ],
      ["改用 indicator，或把 scale 写成 percentile", "Name an indicator, or write scale: percentile."],
    ),
  noSection: (section: string, needs: string) =>
    say(
      "catalogue",
      [`有 ${section} 时模型应有 ${needs}`, `expected ${needs} in the model of a catalogue with ${section}`],
      ["删去这一节，或补上模型", "Take the section out, or complete the model."],
    ),
  scope: (seen: string) =>
    say("register", expected("范围 nation、world、city 之一", "a scope: nation, world or city", seen), [
      "改正文件名",
      "Correct the name of the file.",
    ]),
  wrongId: (seen: string, wanted: string) =>
    say("register", expected(`${wanted} 加序号`, `${wanted} and a number`, seen), [
      "编号由 npm run catalogue 给出，改回原样",
      "npm run catalogue gives ids out; put the line back as it was.",
    ]),
  reusedId: (seen: string, place: string) =>
    say(
      "register",
      [
        `编号一经发布不复用，“${seen}”已在 ${place}`,
        `expected each id once, got "${seen}" again, which stands in ${place}`,
      ],
      ["改回原样", "Put the line back as it was."],
    ),
  sameSubject: (id: string) =>
    say(
      "register",
      [`同一区域、同一产业只有一个条目，已有 ${id}`, `expected one entry about the same, there is ${id}`],
      ["删去后加的一行", "Delete the line that was added."],
    ),
  noEdition: (seen: string) =>
    say("edition", expected("data/editions 中的版次", "an edition of data/editions", seen), [
      "改正版次",
      "Correct the edition.",
    ]),
  unknownEntry: (seen: string) =>
    say("adjustment", expected("该范围登记过的条目编号", "the id of an entry of that scope", seen), [
      "照抄 data/catalogue/register 中的编号",
      "Copy an id of data/catalogue/register.",
    ]),
  ungraded: (seen: string) =>
    say(
      "adjustment",
      [`条目 ${seen} 不定级，没有可调的等级`, `expected an entry with a grade, ${seen} has none of its own`],
      ["删去此行", "Delete the line."],
    ),
  bindingGrade: (seen: string) =>
    say(
      "adjustment",
      [
        `等级“${seen}”依上位政策或数据缺失而定，专家不得调入或调出`,
        `expected a grade that experts may adjust, got "${seen}", which rests on law or on missing data`,
      ],
      [
        "删去此行；政策有变时改 data/raw/plan-listing",
        "Delete the line; where the policy changed, enter it in data/raw/plan-listing.",
      ],
    ),
  tooFar: (before: string, after: string) =>
    say(
      "adjustment",
      [
        `专家只可调一档，“${before}”与“${after}”不相邻`,
        `expected one grade at most, "${before}" and "${after}" are not next to each other`,
      ],
      ["改为相邻的一档", "Write the grade next to it."],
    ),
  otherGrade: (seen: string, found: string) =>
    say(
      "adjustment",
      [
        `前三步之后的等级现为“${found}”，不是“${seen}”`,
        `expected the grade after the other steps, now "${found}", got "${seen}"`,
      ],
      ["请专家重新评议，再改此行或删去", "Have it judged again, then correct the line or delete it."],
    ),
  unlistedEntry: (seen: string, edition: string) =>
    say(
      "adjustment",
      [`版次 ${edition} 没有条目 ${seen}`, `expected an entry of ${edition}, got "${seen}"`],
      ["删去此行", "Delete the line."],
    ),
};
