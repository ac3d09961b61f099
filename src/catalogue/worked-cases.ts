import type { DataGrade } from "../schema/catalogue.ts";

/** What an entry of a worked case is judged by. */
export interface WorkedCase {
  readonly K: number;
  readonly E: number;
  readonly N: number;
  readonly G: number;
  /** change of M */
  readonly change: number;
  readonly restricted: boolean;
  readonly planned: boolean;
  readonly dataGrade: DataGrade;
}

const strong = { K: 80, E: 75, N: 70, G: 60, change: 0, restricted: false, planned: false, dataGrade: "A" } as const;
const economy = { ...strong, K: 45, E: 72, G: 55, N: 60 };
const poor = { ...strong, K: 20, E: 25, N: 20, G: 10 };

/** The worked cases of the rules that give grades, in the order in which they are printed (验算用例). */
export const workedCases: readonly WorkedCase[] = [
  strong,
  { ...strong, E: 50, N: 40, G: 40 },
  { ...economy, planned: true },
  economy,
  { ...strong, K: 66, E: 30, N: 40, G: 20, dataGrade: "B" },
  { ...strong, K: 35, E: 38, N: 55, G: 40 },
  { ...strong, K: 20, E: 35, N: 20, G: 65 },
  { ...poor, change: -0.08 },
  { ...poor, change: 0.02 },
  { ...strong, K: 50, E: 50, N: 30, G: 30 },
  { ...strong, restricted: true, planned: true },
  { ...strong, planned: true, dataGrade: "C" },
];
