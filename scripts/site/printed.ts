/** Decimals to which everything is brought before it is compared, so that halves are exact. */
const scale = 8;

export interface Decimals {
  readonly digits: number;
  /** a plus sign before what rises */
  readonly signed?: boolean;
}

/**
 * Whether a text prints a number rightly rounded (印数核对): the decimals asked for, and off the number by no more than
 * half of the last one. It does not ask how halves are rounded, so it can judge any formatter.
 * @example prints("49.7", "49.7183", { digits: 1 }); // => true
 */
export function prints(text: string, exact: string | number, { digits, signed = false }: Decimals): boolean {
  const plain = text.replace(/(?<=\d)[\u2009,](?=\d{3})/g, "").replace(/^−/, "-");
  const pattern = digits === 0 ? /^[+-]?\d+$/ : new RegExp(`^[+-]?\\d+\\.\\d{${digits}}$`);
  if (!pattern.test(plain) || text.startsWith("-")) return false;
  if (signed ? isUnsignedChange(plain) : plain.startsWith("+")) return false;
  const difference = scaled(plain.replace("+", "")) - scaled(exact);
  const half = 5n * 10n ** BigInt(scale - digits - 1);
  return (difference < 0n ? -difference : difference) <= half;
}

/** A change without its sign is wrong, unless it prints as zero. */
function isUnsignedChange(plain: string): boolean {
  return !/^[+-]/.test(plain) && Number(plain) !== 0;
}

function scaled(value: string | number): bigint {
  const text = typeof value === "number" ? value.toFixed(scale) : value;
  const [, sign, whole = "0", part = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (sign === undefined) throw new RangeError(`prints: expected a decimal number, got "${text}"`);
  const size = BigInt(whole) * 10n ** BigInt(scale) + BigInt(part.padEnd(scale, "0").slice(0, scale));
  return sign === "-" ? -size : size;
}
