/** What `make` gives for a key: made when it is first asked for, and kept. */
export const once = <Key, Value>(
  known: { readonly get: (key: Key) => Value | undefined; readonly set: (key: Key, value: Value) => unknown },
  key: Key,
  make: () => Value,
): Value => {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
};
