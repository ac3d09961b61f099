/** What a page needs to know of the finished site to point into it. */
export interface SiteMap {
  /** every file of the site, from its root, such as `regions/500000/index.html` */
  readonly files: ReadonlySet<string>;
}

/**
 * Turns the root-absolute addresses of a page into relative ones that name the file, so that the site can stand under
 * any path and be read from disk; sets `data-root`, by which scripts find the root. What names no file of the site is
 * left as it is, for the link check to report.
 * @example relocate('<a href="/data/">', "regions/index.html", map); // => '<a href="../data/index.html">'
 */
export function relocate(html: string, page: string, { files }: SiteMap): string {
  const root = "../".repeat(page.split("/").length - 1);
  return html
    .replace(/(\s(?:href|src|action)=")\/(?!\/)([^"?#]*)/g, (whole, start: string, path: string) => {
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      return files.has(file) ? `${start}${root}${file}` : whole;
    })
    .replace(/(<html[^>]*\sdata-root=")[^"]*"/, `$1${root || "./"}"`);
}
