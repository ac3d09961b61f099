import { expect, it } from "vitest";
import {
  actions,
  departments,
  policyA,
  policyB,
  policyC,
  policyCells,
  policyTopics,
  withPolicies,
} from "../fixtures/validate/policies.ts";
import { problemsOf, readFixture, swap } from "../fixtures/validate/read-fixture.ts";
import type { Problem } from "../src/tables/problem.ts";

type Change = (text: string) => string;

/** What is said with the library laid over the fixture and some of its files changed once more. */
async function problemsWith(changes: Readonly<Record<string, Change>> = {}): Promise<readonly Problem[]> {
  const fixture = await readFixture(withPolicies);
  const patched = { ...withPolicies };
  for (const [file, change] of Object.entries(changes)) patched[file] = change(String(fixture.get(file)));
  const known = new Set((await problemsOf({})).map((problem) => JSON.stringify(problem)));
  return (await problemsOf(patched)).filter((problem) => !known.has(JSON.stringify(problem)));
}

/** What is changed in one file, and the problem that must then be told, as `rule file:line column`. */
const cases: readonly (readonly [title: string, file: string, change: Change, expected: string])[] = [
  ["a place that there is not", policyA, swap('["500000"]', '["500001"]'), `entity ${policyA}:14 places.0`],
  ["an industry that there is not", policyA, swap("[F1]", "[F9]"), `industry ${policyA}:15 industries.0`],
  ["a department that there is not", policyA, swap("[ip]", "[iq]"), `department ${policyA}:28 clauses.0.lead.0`],
  ["brackets of another form", policyA, swap("〔2020〕", "[2020]"), `policy-number ${policyA}:3 number`],
  ["a number that another has", policyB, swap("〕2号", "〕1号"), `policy-number ${policyB}:3 number`],
  ["published before it was made", policyA, swap("2020-01-05", "2020-01-01"), `policy-dates ${policyA}:9 published`],
  ["a field without value and reason", policyA, swap("topic, expires", "expires"), `policy-empty ${policyA}:34 empty`],
  [
    "a reason for a field that has a value",
    policyA,
    swap("topic, expires", "topic, genre, expires"),
    `policy-empty ${policyA}:35 empty.0.fields.1`,
  ],
  [
    "a reason given twice",
    policyC,
    swap("[number, genre", "[topic, number, genre"),
    `policy-empty ${policyC}:29 empty.1.fields.0`,
  ],
  [
    "a reason for what is no field",
    policyA,
    swap("topic, expires", "topics, expires"),
    `choice ${policyA}:35 empty.0.fields.0`,
  ],
  [
    "two clauses of one article",
    policyA,
    (text) => text.replace(/clauses:\n([\s\S]*?)named:/, "clauses:\n$1$1named:"),
    `policy-article ${policyA}:29 clauses.1.article.zh`,
  ],
  [
    "a quotation of a page",
    policyA,
    swap("支持质押融资", "支持质押融资".repeat(17)),
    `policy-quote ${policyA}:26 clauses.0.quote`,
  ],
  [
    "clauses of a text that was not seen",
    policyA,
    swap("text: whole", "text: title"),
    `policy-text ${policyA}:22 clauses`,
  ],
  [
    "a relation to nobody",
    policyA,
    swap("kind: based-on, policy: policy-c", "kind: based-on, policy: policy-x"),
    `policy-id ${policyA}:32 relations.0.policy`,
  ],
  [
    "a relation to itself",
    policyA,
    swap("kind: based-on, policy: policy-c", "kind: based-on, policy: policy-a"),
    `policy-id ${policyA}:32 relations.0.policy`,
  ],
  [
    "a relation by a clause that there is not",
    policyA,
    swap("policy: policy-c, article: 一 }", "policy: policy-c, article: 九 }"),
    `policy-article ${policyA}:32 relations.0.article`,
  ],
  [
    "something named in a clause that there is not",
    policyA,
    swap("article: 一, policy", "article: 九, policy"),
    `policy-article ${policyA}:30 named.0.article`,
  ],
  ["an address that is none", policyA, swap("url: null", "url: example.org"), `code ${policyA}:33 source.url`],
  ["an id that is not the file's", policyA, swap("id: policy-a", "id: policy-z"), `id ${policyA}:1 id`],

  [
    "a yes without a quotation",
    policyCells,
    swap("yes,一,支持质押融资", "yes,一,"),
    `policy-evidence ${policyCells}:2 quote_zh`,
  ],
  ["a yes without an article", policyCells, swap("yes,一", "yes,"), `policy-evidence ${policyCells}:2 article`],
  [
    "a part without a translation",
    policyCells,
    swap("partial,一,支持质押融资,support pledge financing", "partial,一,支持质押融资,"),
    `policy-evidence ${policyCells}:3 quote_en`,
  ],
  [
    "an article that the policy has not",
    policyCells,
    swap("yes,一", "yes,九"),
    `policy-article ${policyCells}:2 article`,
  ],
  [
    "a cell that quotes a page",
    policyCells,
    swap("支持质押融资", "支持质押融资".repeat(17)),
    `policy-quote ${policyCells}:2 quote_zh`,
  ],
  [
    "a no with a quotation",
    policyCells,
    swap("transfer,policy-a,no,,,", "transfer,policy-a,no,,转化,"),
    `policy-evidence ${policyCells}:4 quote_zh`,
  ],
  [
    "a no about a text of which a part was seen",
    policyCells,
    swap("transfer,policy-b,unchecked", "transfer,policy-b,no"),
    `policy-evidence ${policyCells}:5 state`,
  ],
  [
    "a cell of no topic",
    policyCells,
    swap("transfer,policy-b", "talent,policy-b"),
    `policy-topic ${policyCells}:5 topic_id`,
  ],
  [
    "a cell of no policy",
    policyCells,
    swap("transfer,policy-b", "transfer,policy-x"),
    `policy-id ${policyCells}:5 policy_id`,
  ],
  [
    "a cell of a policy known by its title",
    policyCells,
    (text) => `${text}transfer,policy-c,unchecked,,,,,,,,,\n`,
    `policy-cell ${policyCells}:6 policy_id`,
  ],
  [
    "a topic and a policy without a cell",
    policyCells,
    swap("transfer,policy-b,unchecked,,,,,,,,,\n", ""),
    `policy-cell ${policyCells}:0 `,
  ],
  [
    "advice that hangs on no entry",
    policyTopics,
    swap("DX-2023-R-500000-0-1", ""),
    `policy-advice ${policyTopics}:2 entries`,
  ],
  [
    "advice that hangs on an entry that there is not",
    policyTopics,
    swap("DX-2023-R-500000-0-1", "DX-2023-R-500000-0-1 DX-2023-R-510000-0-1"),
    `policy-advice ${policyTopics}:2 entries`,
  ],
  [
    "advice about an action that there is not",
    policyTopics,
    swap("A01,DX", "A01 A99,DX"),
    `policy-advice ${policyTopics}:2 actions`,
  ],
  [
    "an action without advice",
    policyTopics,
    swap("意,means,,,,,", "意,means,,,,A01,"),
    `policy-advice ${policyTopics}:3 actions`,
  ],
  [
    "words of advice without its kind",
    policyTopics,
    swap("意,means,,,", "意,means,,留,"),
    `policy-advice ${policyTopics}:3 advice_zh`,
  ],

  [
    "a department without its English name",
    departments,
    swap("IP Office,知识", ",知识"),
    `department ${departments}:2 name_2016_zh`,
  ],
  [
    "a right that there is not",
    departments,
    swap("new,,copyright", "new,,copyrights"),
    `right ${departments}:3 rights`,
  ],
  [
    "a right without its authority",
    departments,
    swap("new,,copyright", "new,,patent"),
    `right ${departments}:1 rights`,
  ],

  [
    "an action for no orientation",
    actions,
    swap("convert watch", "convert watching"),
    `action ${actions}:2 orientations`,
  ],
  ["an action without orientation", actions, swap("convert watch", ""), `required ${actions}:2 orientations`],
  ["an action for no right", actions, swap("patent trademark,C", "patent mark,C"), `action ${actions}:2 rights`],
  ["an action for no obstacle", actions, swap("C SC01", "C SC99"), `action ${actions}:2 obstacles`],
  ["an action with no resource", actions, swap("finance funds", "finance fund"), `action ${actions}:2 resources`],
  ["an action led by nobody", actions, swap("right:patent,ip", "right:patents,ip"), `action ${actions}:2 lead`],
  ["an action helped by nobody", actions, swap("right:patent,ip", "right:patent,iq"), `action ${actions}:2 support`],
  ["two spaces in a list", actions, swap("convert watch", "convert  watch"), `action ${actions}:2 orientations`],
  ["an action of no type", actions, swap("A02,management", "A02,managing"), `choice ${actions}:3 type`],
  ["an action that rests on no policy", actions, swap("policy-a,一", "policy-x,一"), `policy-id ${actions}:2 policy`],
  [
    "an action that rests on no clause",
    actions,
    swap("policy-a,一", "policy-a,九"),
    `policy-article ${actions}:2 article`,
  ],
  ["an action that rests on half a clause", actions, swap("policy-a,一", "policy-a,"), `action ${actions}:2 article`],
  ["two actions of one id", actions, swap("A02,", "A01,"), `duplicate-key ${actions}:3 action_id`],
];

it("the library laid over the fixture is right", async () => expect(await problemsWith()).toEqual([]));
it.each(cases)("%s", async (_, file, change, expected) => {
  const found = await problemsWith({ [file]: change });
  expect(found.map(({ rule, file: at, line, column }) => `${rule} ${at}:${line} ${column}`)).toContain(expected);
});
it("says in both languages what is wrong and what to do, all at once", async () => {
  const found = await problemsWith({
    [policyA]: swap("topic, expires", "expires"),
    [policyCells]: swap("yes,一,支持质押融资", "yes,一,"),
  });
  expect(found.map(({ message, fix }) => [message, fix])).toEqual([
    [
      {
        zh: "“topic”没有内容，empty 里应写明原因，没有写",
        en: 'expected a reason under empty, since "topic" has nothing, found none',
      },
      {
        zh: "在 empty 的某一项 fields 里加上 topic，并写明为什么没有；查到了则填上",
        en: "Add topic to the fields of an entry of empty that says why, or enter what is known.",
      },
    ],
    [
      {
        zh: "state 写 yes 的，quote_zh 不能为空：没有原文引句和条号，不能说“有”",
        en: "expected quote_zh, since state yes needs the quotation, its translation and its article",
      },
      {
        zh: "补上引句、译文和条号；没有查到的写 unchecked",
        en: "Enter quotation, translation and article; write unchecked where none was found.",
      },
    ],
  ]);
});

it("advice may hang on entries of scopes on which the site does not report, but not on an id of nothing", async () => {
  const hanging = async (entry: string) =>
    (await problemsWith({ [policyTopics]: swap("DX-2023-R-500000-0-1", entry) })).map(({ rule }) => rule);
  expect(await hanging("DX-2019-I-0-F1-CARS-1")).toEqual([]);
  expect(await hanging("DX-2019-I-0-F1-CARZ-1")).toEqual(["policy-advice"]);
  expect(await hanging("DX-2019-I-0-F1-CARS")).toEqual(["policy-advice"]);
});
