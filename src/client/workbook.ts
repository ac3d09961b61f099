import { formatWorkbook } from "../report/workbook.ts";

/** What a page that is asked for a workbook finds when this script has run; read by `offer-files.ts`. */
Object.assign(globalThis, { bujuWorkbook: formatWorkbook });
