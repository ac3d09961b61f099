/**
 * Turns the root-absolute addresses of a page into relative ones that name the file, so that the site can stand under
 * any path and be read from disk; sets `data-root`, by which scripts find the root. An address that ends with a slash names
 * the page there, any other a file as it stands; whether there is one is for the link check to tell.
 * @example relocate('<a href="/data/">', "regions/index.html"); // => '<a href="../data/index.html">'
 */
export function relocate(html: string, page: string): string {
  const root = "../".repeat(page.split("/").length - 1);
  return html
    .replace(/(\s(?:href|src|action)=")\/(?!\/)([^"?#]*)/g, (_, start: string, path: string) =>
      path === "" || path.endsWith("/") ? `${start}${root}${path}index.html` : `${start}${root}${path}`,
    )
    .replace(/(<html[^>]*\sdata-root=")[^"]*"/, `$1${root || "./"}"`);
}
