import { prints } from "./printed.ts";

/** Whether a text says something rightly. */
export type Form = (text: string) => boolean;

/** A place among the ranked. */
export interface Standing {
  readonly rank: number;
  readonly ranked: number;
}

/** A place, in words or beside the number of those ranked. */
export function saysPlace({ rank, ranked }: Standing): Form {
  const ordinals = ["st", "nd", "rd", "th"].map((end) => `${rank}${end}`);
  const said = [`第 ${rank} 位`, `第 ${rank} 位 / ${ranked}`, `${rank} of ${ranked}`, String(rank), ...ordinals];
  return (text) => said.includes(text);
}

/** A change of score, in points, in words or with its sign. */
export function saysChange(change: number): Form {
  return (text) => {
    if (text === "持平" || text === "unchanged") return Math.abs(change) <= 0.05;
    const [, sense, size] = /^(升|降|up|down) (\d+\.\d)( 分| points)$/.exec(text) ?? [];
    if (size === undefined) return prints(text, change, { digits: 1, signed: true });
    return prints(size, Math.abs(change), { digits: 1 }) && change > 0 === /升|up/.test(sense!);
  };
}

/** Places gained, in words; `gained` is positive for a better place. */
export function saysMove(gained: number): Form {
  const size = Math.abs(gained);
  const said =
    gained === 0
      ? ["位次不变", "its place unchanged", "unchanged"]
      : [
          `位次${gained > 0 ? "升" : "降"} ${size} 位`,
          `${gained > 0 ? "up" : "down"} ${size} place${size === 1 ? "" : "s"}`,
        ];
  return (text) => said.includes(text);
}

/** Places that a part of a move is worth, in words: whole or with one decimal. */
export function saysPlaces(gained: number): Form {
  const size = String(Number(Math.abs(gained).toFixed(1)));
  const said = [
    `${gained > 0 ? "升" : "降"} ${size} 位`,
    `${size} place${size === "1" ? "" : "s"} ${gained > 0 ? "up" : "down"}`,
  ];
  return (text) => said.includes(text);
}

/** How many times another number a number is. */
export function saysRatio(ratio: number): Form {
  return (text) => {
    const [, size] = /^(.*)( 倍| times)$/.exec(text) ?? [];
    return size !== undefined && prints(size, ratio, { digits: 2 });
  };
}

/** A dash, with the reason in brackets or without. */
export const saysMissing: Form = (text) => /^—(（.+）| \(.+\))?$/.test(text);

/** A number of so many decimals. */
export function saysNumber(value: string | number, digits: number, signed = false): Form {
  return (text) => prints(text, value, { digits, signed });
}

/** A cell as it is committed, in a worked example: every decimal, a unit after it or none. */
export function saysExactly(value: string, units: readonly string[]): Form {
  return (text) => {
    const unit = units.find((each) => each !== "" && text.endsWith(each)) ?? "";
    const plain = text.slice(0, text.length - unit.length).replace(/^−/, "-");
    return /^-?\d+(\.\d+)?$/.test(plain) && value !== "" && Number(plain) === Number(value);
  };
}

/** A measured value and one of the units after it: two decimals, none from a thousand on. */
export function saysMeasured(value: string, units: readonly string[]): Form {
  const digits = Math.abs(Number(value)) >= 1000 ? 0 : 2;
  const isRight = (text: string) => prints(text, value, { digits });
  return (text) => units.some((unit) => text.endsWith(unit) && isRight(text.slice(0, text.length - unit.length)));
}
