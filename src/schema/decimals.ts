/** Decimal places that a result file keeps; pages round further. */
export const decimals = 4;
