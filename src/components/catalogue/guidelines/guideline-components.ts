import type { guidelineTags } from "../../../schema/prose.ts";
import Link from "../../report/Link.astro";
import Part from "../../report/Part.astro";
import FormTable from "./FormTable.astro";
import FromModel from "./FromModel.astro";
import FromPlan from "./FromPlan.astro";
import PlanTable from "./PlanTable.astro";

/** Everything that the compilation rules may write as a tag. */
export const guidelineComponents = { FormTable, FromModel, FromPlan, Link, Part, PlanTable } as const satisfies Record<
  (typeof guidelineTags)[number],
  unknown
>;
