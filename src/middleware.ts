import { defineMiddleware } from "astro:middleware";
import { openLibrary } from "./report/library.ts";
import { isSampleNumber } from "./report/number-status.ts";
import { markNumbers, ownEdition, stampDrawings } from "./report/sample-marks.ts";

/** Marks sample figures on every page: behind each number that leads to one, and in the drawings of a sample edition. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const library = openLibrary();
  const samples = library.editions.filter(({ edition }) => edition.state === "sample");
  // A page of an edition shows figures of its own scope alone; what has none to mark need not be read.
  const own = ownEdition(url.pathname);
  if (samples.length === 0 || (own !== null && !samples.some(({ edition }) => edition.id === own))) return response;
  const html = await response.text();
  const lang = /<html[^>]*\slang="en/.test(html) ? "en" : "zh";
  const marked = markNumbers(html, { lang, isSample: (number) => isSampleNumber(library, number) });
  return new Response(/<body[^>]*\sdata-state="sample"/.test(html) ? stampDrawings(marked, lang) : marked, response);
});
