/** Data as a host page can take it whatever carries it: no typed arrays, no negative zero, and numbers that are not finite as text. */
export function messageData(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(messageData);
  if (isTyped(value)) return Array.from(value, messageData);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, messageData(field)]));
}

function isTyped(value: object): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
