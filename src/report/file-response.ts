import { workbookType } from "./sheet.ts";

/** A file that a page route hands out. As bytes, since a text body may lose its byte order mark on the way. */
export function fileResponse(text: string, type: "text/csv" | "application/json"): Response {
  return new Response(new TextEncoder().encode(text), { headers: { "content-type": `${type}; charset=utf-8` } });
}

/** A workbook that a page route hands out. */
export function workbookResponse(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { "content-type": workbookType } });
}
