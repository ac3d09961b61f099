/** A file that a page route hands out. As bytes, since a text body may lose its byte order mark on the way. */
export function fileResponse(text: string, type: "text/csv" | "application/json"): Response {
  return new Response(new TextEncoder().encode(text), { headers: { "content-type": `${type}; charset=utf-8` } });
}
