/** What the build renders the site with: `scripts/compile.ts` makes a program of it and of all pages, `scripts/render.ts` runs it. */

import { StaticPaths } from "astro:static-paths";
import type { PathWithRoute as Place } from "astro";
import { createApp } from "astro/app/entrypoint";

export type { Place };

const app = createApp({ streaming: false });

/** Every page and file of the site: its address without a slash at the end, and its route. */
export function places(): Promise<Place[]> {
  return new StaticPaths(app).getAll();
}

/** Renders one of them. Astro answers with 500 where that throws, and tells what was thrown on the error stream. */
export function render({ pathname, route }: Place): Promise<Response> {
  const address = route.type === "page" && pathname !== "/" ? `${pathname}/` : pathname;
  return app.render(new Request(new URL(address, "http://localhost")), { routeData: route });
}
