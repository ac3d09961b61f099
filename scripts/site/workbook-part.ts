import { unzipSync } from "fflate";

/** The text of a part of a workbook, such as `xl/workbook.xml`; null where there is none or the file is no archive. */
export function workbookPart(bytes: Uint8Array, part: string): string | null {
  try {
    const found = unzipSync(bytes, { filter: ({ name }) => name === part })[part];
    return found === undefined ? null : new TextDecoder().decode(found);
  } catch {
    return null;
  }
}
