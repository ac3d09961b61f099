/**
 * Rounds a bound away from the data (向外取整), down for a low bound and up for a high one, to significant digits:
 * how goalposts are frozen, so that no value inside falls outside by rounding.
 * Exact in decimals: a bound that already has so few digits stays as it is, and 0 stays 0.
 * Throws RangeError when digits is not a whole number from 1 to 17.
 * @example roundOutward(0.2371, "low"); // => 0.23
 * @example roundOutward(0.2371, "high"); // => 0.24
 */
export function roundOutward(value: number, side: "low" | "high", digits = 2): number {
  if (!Number.isInteger(digits) || digits < 1 || digits > 17) {
    throw new RangeError(`roundOutward: digits must be a whole number from 1 to 17, got ${digits}`);
  }
  const [mantissa = "", exponent = ""] = Math.abs(value).toExponential().split("e");
  const decimals = mantissa.replace(".", "");
  if (decimals.length <= digits) return value;
  // Cut the decimals rather than divide: 0.29 / 0.01 is 28.999999999999996 in floating point.
  const towardsZero = side === "low" ? value > 0 : value < 0;
  const kept = Number(decimals.slice(0, digits)) + (towardsZero ? 0 : 1);
  const rounded = Math.sign(value) * Number(`${kept}e${Number(exponent) - digits + 1}`);
  return Number.isFinite(rounded) ? rounded : value;
}
