import type { Findings, Site } from "./site.ts";
import { factsOf } from "./site-facts.ts";

/** What the policy of every page must say; images alone may stand in the page as data. */
const required = ["default-src 'self'", "style-src 'self'", "base-uri 'none'", "object-src 'none'"];

/** Strict content: no inline script or style, no handler in an attribute, and a policy that forbids them. */
export function checkSecurity(site: Site): Findings {
  const problems = [...factsOf(site)].flatMap(([page, { inline, policy }]) => [
    ...inline.map((found) => `${page}: ${found}`),
    ...required.filter((rule) => !policy.includes(rule)).map((rule) => `${page}: the policy lacks ${rule}`),
    ...(policy.includes("unsafe-inline") ? [`${page}: the policy allows inline code`] : []),
  ]);
  return { seen: site.pages.size, problems };
}
