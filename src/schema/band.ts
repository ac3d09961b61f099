import { z } from "zod";
import * as cell from "./cells.ts";

/** A band of a graded scale, closed below and open above; the last one is closed. */
export const band = z.strictObject({ id: cell.slug, from: cell.number, name: cell.bilingual });
