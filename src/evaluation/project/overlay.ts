/** An object of which some keys may be given anew; what is undefined is not. */
type Over<Base> = { readonly [Key in keyof Base]?: Base[Key] | undefined };

/**
 * Parameters with others laid over them, key by key; one that is undefined leaves what is below.
 * @example overlay({ winmax: 5, skewness: 2 }, { winmax: 3, skewness: undefined }); // => { winmax: 3, skewness: 2 }
 */
export function overlay<Base extends object>(base: Base, over: Over<Base> | undefined): Base {
  if (over === undefined) return base;
  return { ...base, ...Object.fromEntries(Object.entries(over).filter(([, value]) => value !== undefined)) };
}
