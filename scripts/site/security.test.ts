import { expect, it } from "vitest";
import { checkSecurity } from "./security.ts";
import { siteOf } from "./site.ts";

const policy = (rules: string) => `<meta http-equiv="Content-Security-Policy" content="${rules}">`;
const strict = "default-src 'self'; style-src 'self'; base-uri 'none'; object-src 'none'";
const problemsOf = (html: string) => checkSecurity(siteOf({ "index.html": html })).problems;

it("a page with a strict policy and nothing inline is right", () =>
  expect(problemsOf(`${policy(strict)}<script src="x.js" defer></script>`)).toEqual([]));
it("inline code and a page without policy are wrong", () => {
  expect(problemsOf(`${policy(strict)}<p style="color:red">x</p>`)).toEqual(['index.html: <p style="color:red">']);
  expect(problemsOf("<p>x</p>")).toHaveLength(4);
  expect(problemsOf(policy(`${strict}; script-src 'unsafe-inline'`))).toEqual([
    "index.html: the policy allows inline code",
  ]);
});
