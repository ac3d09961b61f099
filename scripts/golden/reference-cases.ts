import { asemCases } from "./asem-cases.ts";
import type { GoldenCase } from "./golden-case.ts";
import { indexCases } from "./index-cases.ts";
import { measureCases } from "./measure-cases.ts";

/** The reference cases by id, in a directory given with `--cases`. */
export const referenceCases: readonly GoldenCase[] = [...asemCases, ...indexCases, ...measureCases].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
