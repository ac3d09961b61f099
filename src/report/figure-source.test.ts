import { expect, it } from "vitest";
import { publicationOfCell } from "./figure-source.ts";

const publication = { zh: "样例（没有公布的数据）", en: "Sample, no published data" };

it("publicationOfCell(dataset, cell) never calls a real figure a sample", () => {
  const sample = { status: "sample", publication } as const;
  expect(publicationOfCell(sample, { status: "sample" })).toBe(publication);
  expect(publicationOfCell(sample, { status: "final" }).zh).toBe("见原始文件该行的附注");
  expect(publicationOfCell({ ...sample, status: "final" }, { status: "final" })).toBe(publication);
});
