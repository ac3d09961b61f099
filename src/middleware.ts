import { defineMiddleware } from "astro:middleware";
import { openLibrary } from "./report/library.ts";
import { type LinkedNumber, markNumbers, ownEdition, stampDrawings } from "./report/sample-marks.ts";

/** Marks sample figures on every page: behind each number that leads to one, and in the drawings of a sample edition. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const library = openLibrary();
  const samples = new Map(
    library.editions.filter(({ edition }) => edition.state === "sample").map((view) => [view.edition.id, view]),
  );
  // A page of an edition shows figures of its own scope alone; what has none to mark need not be read.
  const own = ownEdition(url.pathname);
  if (samples.size === 0 || (own !== null && !samples.has(own))) return response;
  const isSample = ({ edition, entity, anchor }: LinkedNumber) => {
    const view = samples.get(edition);
    if (view === undefined || anchor.startsWith("o-")) return false;
    return !anchor.startsWith("i-") || view.value(entity, anchor.slice(2)).status === "sample";
  };
  const html = await response.text();
  const lang = /<html[^>]*\slang="en/.test(html) ? "en" : "zh";
  const marked = markNumbers(html, { lang, isSample });
  return new Response(/<body[^>]*\sdata-state="sample"/.test(html) ? stampDrawings(marked, lang) : marked, response);
});
