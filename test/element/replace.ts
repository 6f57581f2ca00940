/** Puts something else in the place of a property, also of an inherited one; gives back what undoes it. */
export function replace(owner: object, name: PropertyKey, by: { value: unknown } | { get: () => unknown }): () => void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...by });
  return () => (before ? Object.defineProperty(owner, name, before) : Reflect.deleteProperty(owner, name));
}
