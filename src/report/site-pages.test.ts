import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { committedFiles } from "../../fixtures/committed-files.ts";
import type { Repository } from "../schema/repository.ts";
import type { Scope } from "../schema/scope.ts";
import { readRepository } from "../tables/read-repository.ts";
import { pageShapes, sitePages } from "./site-pages.ts";

const entered = ["reference", "models", "editions", "scopes", "sideways", "records", "catalogue/register"];
const { repository } = readRepository(committedFiles(...entered.map((folder) => `data/${folder}`)));
const chapters = ["nation-2023/zh/01-overview", "city/en/02-ip-resources"].map((id) => `content/reports/${id}.mdx`);
const whole = sitePages({ repository, opening: "nation-2023", chapters });

/** The repository without the editions of the other scopes, and without the entries of their catalogues. */
function alone(scope: Scope): Repository {
  return {
    ...repository,
    editions: repository.editions.filter((edition) => edition.scope === scope),
    technologyEditions: repository.technologyEditions.filter((edition) => edition.scope === scope),
    registers: new Map([...repository.registers].filter(([id]) => id === scope)),
  };
}
const nation = sitePages({ repository: alone("nation"), opening: "nation-2023", chapters });

const everywhere = ["/", "/methods/", "/methods/#bounds", "/search/", "/reports/nation-2023/", "/regions/500000/"];
const lists = [
  "/catalogue/",
  "/catalogue/2/",
  "/catalogue/region/500000/",
  "/catalogue/region/500000/2/",
  "/catalogue/nation/3/",
];
const ofOthers = [
  ...[
    "/industries/",
    "/industries/T01/",
    "/industries/I6-AUTO/",
    "/economies/",
    "/economies/CHN/",
    "/five-types/",
    "/innovators/",
  ],
  ...[
    "/matrix/",
    "/matrix/value/",
    "/matrix/layout-design/",
    "/regions/500106/",
    "/compare/city/",
    "/catalogue/recommended/",
    "/catalogue/city/",
  ],
  ...[
    "/reports/city-2023/",
    "/reports/city-2023/ip-resources/",
    "/reports/city-2023/matrix/value/",
    "/reports/city-2023/matrix/trademark/",
  ],
  ...["/reports/world-2020/economies/CHN/", "/numbers/city-2023/500106/", "/catalogue/glance/city-2023/"],
];
const nowhere = [
  ...["/nope/", "/reports/nope/", "/reports/nation-2032/", "/reports/nation-2023/nope/", "/regions/999999/"],
  ...[
    "/reports/nation-2023/industries/",
    "/reports/world-2020/matching/",
    "/indicators/NOPE/",
    "/matrix/relative/",
    "/matrix/nope/",
    "/reports/city-2023/matrix/nope/",
    "/reports/nation-2023/matrix/patent/",
  ],
  ...[
    "/catalogue/DX-2023-R-999999-0-1/",
    "/catalogue/nope/500000/",
    "/catalogue/region/",
    "/compare/nation/",
    "methods/",
    "/methods",
    "",
  ],
];

it.each([...everywhere, ...lists, ...ofOthers])("a site of all scopes has %s", (address) =>
  expect(whole(address)).toBe("there"),
);
it.each([...everywhere, ...lists])("a site of the nation alone has %s", (address) =>
  expect(nation(address)).toBe("there"),
);
it.each(ofOthers)("a site of the nation alone leaves out %s", (address) => expect(nation(address)).toBe("left-out"));
it.each(nowhere)("a site of all scopes has no page at “%s”", (address) => expect(whole(address)).toBe("none"));
it("entries of the catalogue are those that were given out; of scopes without a register none can be known", () => {
  const [entry] = repository.registers.get("nation")!;
  expect([whole, nation].map((pages) => pages(`/catalogue/${entry!.id}/`))).toEqual(["there", "there"]);
  const [foreign] = repository.registers.get("city")!;
  expect([whole, nation].map((pages) => pages(`/catalogue/${foreign!.id}/`))).toEqual(["there", "left-out"]);
});
it("a chapter of a scope is a page of each of its editions, and one of an edition of that alone", () => {
  expect(whole("/reports/city-2022/ip-resources/")).toBe("there");
  expect(whole("/reports/nation-2022/overview/")).toBe("none");
});

it("every page of src/pages has its shape among those known", () => {
  const folder = join(import.meta.dirname, "../pages/[...lang]");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const shapes = files
    .filter((name) => name.endsWith(".astro"))
    .map((name) => `/${name.replace(/(?:index|\[\.\.\.\w+\])?\.astro$/, "")}/`)
    .map((shape) => shape.replaceAll(/\[\w+\]/g, ":").replaceAll(/\/+/g, "/"));
  expect(shapes.length).toBeGreaterThan(40);
  expect(shapes.filter((shape) => !pageShapes.includes(shape))).toEqual([]);
});
