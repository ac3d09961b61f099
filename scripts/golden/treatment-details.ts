import type { TreatedColumn } from "../../src/methods/scaling/treat-column.ts";
import type { ColumnMoments } from "../../src/methods/statistics/column-moments.ts";
import { type CaseRow, numberIn, textIn } from "./case-tables.ts";
import type { Cell } from "./compare-cells.ts";

/** The peer's table of what a treatment checked on its way: verdict, skewness and kurtosis before and after clipping. */
export function treatmentDetails(rows: readonly CaseRow[], treated: ReadonlyMap<string, TreatedColumn>): Cell[] {
  return rows.flatMap((row): Cell[] => {
    const code = textIn(row, "iCode");
    const found = treated.get(code);
    if (found === undefined) throw new RangeError(`no treatment of ${code}`);
    const { before, clipped, passes } = found;
    const columns = [
      ...check("check_SkewKurt0", before, clipped === null),
      ["winsorise.nwin", clipped?.cells ?? null] as const,
      ...check("check_SkewKurt1", clipped?.moments, clipped && passes),
    ];
    return columns.map(([column, actual]) => ({ row: code, column, actual, expected: expectedIn(row, column) }));
  });
}

function check(prefix: string, moments: ColumnMoments | undefined, passes: boolean | null) {
  return [
    [`${prefix}.Pass`, passes === null ? null : Number(passes)],
    [`${prefix}.Skew`, moments?.skewness ?? null],
    [`${prefix}.Kurt`, moments?.kurtosis ?? null],
  ] as const;
}

/** A figure; a verdict counts as 1 or 0. */
function expectedIn(row: CaseRow, column: string): number | null {
  const text = textIn(row, column);
  return text === "TRUE" || text === "FALSE" ? Number(text === "TRUE") : numberIn(row, column);
}
