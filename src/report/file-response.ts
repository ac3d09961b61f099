import { type Handed, handed } from "../schema/handed.ts";
import { workbookType } from "./sheet.ts";

/** A file that a page route hands out. */
export function fileResponse(text: string, type: "text/csv" | "application/json"): Response {
  return textResponse(text, { headers: { "content-type": `${type}; charset=utf-8` } });
}

/** A text that is handed out: to the build as it is, else as bytes, since a text body may lose its byte order mark on the way. */
export function textResponse(text: string, init: ResponseInit): Response {
  const take = handed<Handed["take-text"]>("take-text");
  take?.(text);
  return new Response(take ? null : new TextEncoder().encode(text), init);
}

/** A workbook that a page route hands out. */
export function workbookResponse(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { "content-type": workbookType } });
}
