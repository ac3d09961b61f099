import type { Format } from "./format.ts";
import { policy } from "./policy.ts";
import { policyCellRow, policyTopicRow } from "./policy-comparison.ts";

/** What is entered by hand about the work itself, and validated like raw figures: `data/records`. */
export const recordFormats = [
  { name: "policy", path: "data/records/policies/<policy>.yml", kind: "yaml", schema: policy },
  {
    name: "policy-topics",
    path: "data/records/policy-topics.csv",
    kind: "csv",
    schema: policyTopicRow,
    key: ["topic_id"],
  },
  {
    name: "policy-cells",
    path: "data/records/policy-cells.csv",
    kind: "csv",
    schema: policyCellRow,
    key: ["topic_id", "policy_id"],
  },
] as const satisfies readonly Format[];
