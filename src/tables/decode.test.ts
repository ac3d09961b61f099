import { expect, it } from "vitest";
import { decode } from "./decode.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const told = (content: Uint8Array) =>
  decode("t.csv", content).problems.map(({ line, message }) => `${line}: ${message.en}`);

it("decode drops a byte order mark and turns CRLF and CR into LF", () =>
  expect(decode("t.csv", bytes("\ufeffa\r\n重庆\rb"))).toEqual({ text: "a\n重庆\nb", problems: [] }));
it("decode shows the line of GBK in its own words", () => {
  const content = Buffer.concat([bytes("a,b\n"), Buffer.from([0xd6, 0xd8, 0xc7, 0xec]), bytes(",1\n")]);
  expect(told(content)).toEqual([
    '2: expected UTF-8, got what looks like GBK, as Chinese Excel saves it; the line reads "重庆,1"',
  ]);
});
it("decode tells what is neither UTF-8 nor GBK", () =>
  expect(told(new Uint8Array([97, 10, 0xff, 0xff]))).toEqual([
    "2: expected UTF-8, got bytes in this line that are no characters",
  ]));
it("decode tells UTF-16 of both orders", () => {
  expect(told(new Uint8Array([0xff, 0xfe, 97, 0]))).toEqual([
    '1: expected UTF-8, got UTF-16 ("Unicode Text" of Excel)',
  ]);
  expect(told(new Uint8Array([0xfe, 0xff, 0, 97])).length).toBe(1);
});
it("decode tells an Excel workbook", () =>
  expect(told(bytes("PK\u0003\u0004rest"))).toEqual(["1: expected a text file, got an Excel workbook or an archive"]));
it("decode tells the line of a NUL byte", () =>
  expect(told(bytes("a\r\nb\u0000"))).toEqual(["2: expected text, got a NUL byte in this line"]));
