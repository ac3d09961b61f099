import { expected, say, visible } from "./validation.ts";

/** What may be said of codes, groups and names. */
export const ofReference = {
  unknownEntity: (seen: string) =>
    say(
      "entity",
      expected(
        "data/reference/entities.csv、economies.csv 中的编码",
        "a code of data/reference/entities.csv or economies.csv",
        seen,
      ),
      [
        "改正编码，或先在 entities.csv（经济体在 economies.csv）登记",
        "Correct the code, or enter it in entities.csv first, an economy in economies.csv.",
      ],
    ),
  codeTwice: (seen: string) =>
    say(
      "entity-twice",
      [
        `编码 ${seen} 应只在 entities.csv、economies.csv 之一登记，两处都有`,
        `expected the code ${seen} in one of entities.csv and economies.csv, it stands in both`,
      ],
      ["删去其中一行", "Delete one of the two lines."],
    ),
  validity: (seen: string, year: number, from: string | null, to: string | null) =>
    say(
      "validity",
      [
        `编码 ${seen} 在 ${year} 年末应有效，其有效期为 ${from ?? "…"} 至 ${to ?? "…"}`,
        `expected a code that holds at the end of ${year}, got ${seen}, valid from ${from ?? "…"} to ${to ?? "…"}`,
      ],
      [
        "改用当年有效的编码，或改正 entities.csv 的有效期",
        "Use the code of that year, or correct its span in entities.csv.",
      ],
    ),
  reversed: (from: string, to: string) =>
    say(
      "validity",
      [`有效期应先起后止，实为 ${from} 至 ${to}`, `expected valid_from before valid_to, got ${from} to ${to}`],
      ["改正日期", "Correct the days."],
    ),
  kind: (seen: string, kind: string, wanted: string) =>
    say(
      "entity-kind",
      [`应为类别 ${wanted} 的编码，“${seen}”是 ${kind}`, `expected a code of kind ${wanted}, got "${seen}", a ${kind}`],
      ["改正编码，或在 entities.csv 改正类别", "Correct the code, or its kind in entities.csv."],
    ),
  alias: (alias: string, owner: string) =>
    say(
      "alias",
      [
        `别名“${visible(alias)}”是 ${owner} 自己的名称`,
        `expected an alias that names nobody else, got "${visible(alias)}", the own name of ${owner}`,
      ],
      ["删去此行，或改正编码", "Delete the line, or correct its code."],
    ),
  stillHolds: (entity: string) =>
    say(
      "successor",
      [
        `${entity} 在 entities.csv 中没有 valid_to，仍然有效，不应有继任单位`,
        `expected a unit that is gone, got ${entity}, which has no valid_to in entities.csv`,
      ],
      ["删去此行，或在 entities.csv 写明 valid_to", "Delete the line, or write its valid_to in entities.csv."],
    ),
  tileTaken: (column: number, row: number, other: string) =>
    say(
      "tile",
      [
        `方格（${column}，${row}）已由 ${other} 占用`,
        `expected a free tile, got column ${column}, row ${row}, where ${other} stands`,
      ],
      ["换一个方格", "Choose another tile."],
    ),
  noTile: (entity: string) =>
    say(
      "tile",
      [
        `${entity} 在 data/reference/tiles.csv 中没有方格`,
        `expected a tile for ${entity} in data/reference/tiles.csv, found none`,
      ],
      [`在 tiles.csv 补一行：${entity},列,行`, `Add a line to tiles.csv: ${entity},column,row`],
    ),
  unknownField: (seen: string) =>
    say("field", expected("某个 dataset.yml 声明的字段", "a field that some dataset.yml declares", seen), [
      "改正字段名，或在数据集里声明",
      "Correct the field, or declare it in its dataset.",
    ]),
};
