import { expected, say, visible } from "./validation.ts";

/** What may be said of the record of a policy. */
export const ofPolicies = {
  noReason: (field: string) =>
    say(
      "policy-empty",
      [
        `“${field}”没有内容，empty 里应写明原因，没有写`,
        `expected a reason under empty, since "${field}" has nothing, found none`,
      ],
      [
        `在 empty 的某一项 fields 里加上 ${field}，并写明为什么没有；查到了则填上`,
        `Add ${field} to the fields of an entry of empty that says why, or enter what is known.`,
      ],
    ),
  needlessReason: (field: string) =>
    say(
      "policy-empty",
      [`empty 里说“${field}”没有内容，其实有`, `expected nothing under "${field}", since empty gives a reason for it`],
      [`从 empty 里删去 ${field}`, `Take ${field} out of empty.`],
    ),
  reasonTwice: (field: string) =>
    say(
      "policy-empty",
      [`empty 里“${field}”应只说一次`, `expected one reason for "${field}" under empty, got two`],
      ["删去其中一处", "Delete one of the two."],
    ),
  brackets: (seen: string, write: string) =>
    say("policy-number", expected("年份用六角括号〔〕的发文字号", "a document number with the brackets 〔〕", seen), [
      `写 ${visible(write)}`,
      `Write ${visible(write)}.`,
    ]),
  numberTwice: (seen: string, other: string) =>
    say(
      "policy-number",
      [
        `发文字号应各不相同，“${visible(seen)}”已属于 ${other}`,
        `expected a number of its own, got "${visible(seen)}", the number of ${other}`,
      ],
      ["核对两份文件", "Compare the two records."],
    ),
  order: (first: string, then: string, from: string, to: string) =>
    say(
      "policy-dates",
      [
        `${first} 不应晚于 ${then}，实为 ${from} 与 ${to}`,
        `expected ${first} no later than ${then}, got ${from} and ${to}`,
      ],
      ["改正日期", "Correct the days."],
    ),
  articleTwice: (article: string) =>
    say(
      "policy-article",
      [`条号应各不相同，“${visible(article)}”出现多次`, `expected each article once, got "${visible(article)}" again`],
      ["并为一条，或改正条号", "Make one of the two, or correct its number."],
    ),
  noArticle: (article: string, file: string) =>
    say(
      "policy-article",
      expected(`${file} 中 clauses 所列的条号`, `an article that the clauses of ${file} list`, article),
      ["改正条号，或先把该条写进 clauses", "Correct it, or enter the clause first."],
    ),
  noPolicy: (seen: string) =>
    say(
      "policy-id",
      expected("data/records/policies 中的文件名", "the name of a file in data/records/policies", seen),
      ["改正，或先建这份文件的记录", "Correct it, or enter a record of that policy first."],
    ),
  itself: () =>
    say(
      "policy-id",
      ["应为另一份文件，写成了自己", "expected another policy, got this one itself"],
      ["改正", "Correct it."],
    ),
  titleOnly: () =>
    say(
      "policy-text",
      [
        "text: title 表示没有见到正文，不应有 clauses",
        "expected no clauses, since text: title says that the text was not at hand",
      ],
      ["删去 clauses，或改正 text", "Delete the clauses, or correct text."],
    ),
  longQuote: (length: number, limit: number) =>
    say(
      "policy-quote",
      [
        `引文应不超过 ${limit} 字，实为 ${length} 字`,
        `expected a quotation of ${limit} characters at most, got ${length}`,
      ],
      ["只引作为依据的短句", "Quote only the words that serve as evidence."],
    ),
  noDepartment: (seen: string) =>
    say(
      "department",
      expected(
        "data/reference/departments.csv 中的 department_id",
        "a department_id of data/reference/departments.csv",
        seen,
      ),
      ["改正，或先登记此部门", "Correct it, or enter the department first."],
    ),
  noIndustry: (seen: string) =>
    say(
      "industry",
      expected(
        "data/reference/industry-families.csv 的族或 industries.csv 的产业",
        "a family of data/reference/industry-families.csv or an industry of industries.csv",
        seen,
      ),
      ["改正编码", "Correct the code."],
    ),
};

/** What may be said of the comparison of policies. */
export const ofComparison = {
  absent: (topic: string, policy: string) =>
    say(
      "policy-cell",
      [
        `议题 ${topic} 与文件 ${policy} 应有一行，没有找到`,
        `expected a row for the topic ${topic} and the policy ${policy}, found none`,
      ],
      [
        `补一行；没有查过正文的写 ${topic},${policy},unchecked，其余留空`,
        `Add the row; where the text was not looked at, ${topic},${policy},unchecked with the rest empty.`,
      ],
    ),
  noTopic: (seen: string) =>
    say(
      "policy-topic",
      expected("data/records/policy-topics.csv 中的 topic_id", "a topic_id of data/records/policy-topics.csv", seen),
      ["改正，或先登记此议题", "Correct it, or enter the topic first."],
    ),
  noEvidence: (state: string, column: string) =>
    say(
      "policy-evidence",
      [
        `state 写 ${state} 的，${column} 不能为空：没有原文引句和条号，不能说“有”`,
        `expected ${column}, since state ${state} needs the quotation, its translation and its article`,
      ],
      [
        "补上引句、译文和条号；没有查到的写 unchecked",
        "Enter quotation, translation and article; write unchecked where none was found.",
      ],
    ),
  needlessEvidence: (state: string, column: string) =>
    say(
      "policy-evidence",
      [`state 写 ${state} 的，${column} 应为空`, `expected an empty ${column}, since the state is ${state}`],
      ["清空，或改正 state", "Empty the cell, or correct the state."],
    ),
  notRead: (policy: string, text: string) =>
    say(
      "policy-evidence",
      [
        `只有通读过正文才能说“无”，${policy} 的 text 是 ${text}`,
        `expected a text that was read throughout, since the state is no; ${policy} has text ${text}`,
      ],
      ["改为 unchecked，或改正这份文件的 text", "Write unchecked, or correct the text of that policy."],
    ),
  notCompared: (policy: string) =>
    say(
      "policy-cell",
      [
        `${policy} 只知题名（text: title），不进比对表`,
        `expected a policy whose text was at hand, got ${policy}, of which no more than the title is known`,
      ],
      ["删去此行，或改正这份文件的 text", "Delete the row, or correct the text of that policy."],
    ),
  hanging: (column: string) =>
    say(
      "policy-advice",
      [
        `有建议的议题，${column} 不能为空：建议须挂目录条目和证据`,
        `expected ${column}, since advice rests on catalogue entries and evidence`,
      ],
      ["补上，或清空 advice", "Enter it, or empty the advice."],
    ),
  noEntry: (seen: string) =>
    say(
      "policy-advice",
      expected("data/catalogue/register 中登记过的条目编号", "an entry that data/catalogue/register lists", seen),
      ["改正编号，多个之间用一个空格", "Correct the id; ids are joined by one space."],
    ),
  noAction: (seen: string) =>
    say(
      "policy-advice",
      expected("data/reference/actions.csv 中的措施编号", "an action of data/reference/actions.csv", seen),
      ["改正编号，多个之间用一个空格", "Correct the id; ids are joined by one space."],
    ),
  noAdvice: (column: string) =>
    say(
      "policy-advice",
      [`没有建议的议题，${column} 应为空`, `expected an empty ${column}, since the topic has no advice`],
      ["写明 advice，或清空", "Enter the advice, or empty the cell."],
    ),
};

/** What may be said of departments. */
export const ofDepartments = {
  halfName: () =>
    say(
      "department",
      [
        "2016 年的名称应中英文都有；change 为 new 的都没有",
        "expected the name of 2016 in both languages, and in none where change is new",
      ],
      ["补全，或改正 change", "Complete the names, or correct change."],
    ),
  unknownRight: (seen: string, known: readonly string[]) =>
    say("right", expected(`下列之一：${known.join("、")}`, `one of ${known.join(", ")}`, seen), [
      "写权利类型的编号，多个之间用一个空格",
      "Write ids of rights, with one space between two.",
    ]),
  noAuthority: (right: string, column: string) =>
    say(
      "right",
      [`${column} 一列应有管 ${right} 的部门，没有`, `expected a department with ${right} under ${column}, found none`],
      [`在主管部门的 ${column} 写上 ${right}`, `Write ${right} under ${column} of the department in charge.`],
    ),
};

/** What may be said of the library of actions. */
export const ofActions = {
  unknown: (column: string, seen: string, known: readonly string[] | null) =>
    say(
      "action",
      known === null
        ? expected(
            "某个模型的要素、指标或产业得分的编号",
            "the id of a node, an indicator or a score of industries of some model",
            seen,
          )
        : expected(`下列之一：${known.join("、")}`, `one of ${known.join(", ")}`, seen),
      [`改正 ${column} 里的编号，多个之间用一个空格`, `Correct the id under ${column}; ids are joined by one space.`],
    ),
  halfBasis: () =>
    say(
      "action",
      [
        "policy 与 article 应同有或同无",
        "expected policy and article together, or neither, since an action rests on a clause",
      ],
      ["补上另一格，或两格都清空", "Enter the other one, or empty both."],
    ),
};
