/** An object whose properties are made when they are first asked for, each once. */
export function whenAsked<Values extends object>(
  makers: {
    readonly [Key in keyof Values]: () => Values[Key];
  },
): Values {
  const values = {} as Values;
  for (const key of Object.keys(makers) as (keyof Values)[]) {
    const get = () => {
      const value = makers[key]();
      Object.defineProperty(values, key, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(values, key, { get, enumerable: true, configurable: true });
  }
  return values;
}
