/** The buffers of all typed arrays in plain data, once each, to be moved instead of copied. */
export function transferables(data: unknown): ArrayBuffer[] {
  const buffers: ArrayBuffer[] = [];
  const seen = new Set<object>();

  function visit(value: unknown): void {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (ArrayBuffer.isView(value)) visit(value.buffer);
    else if (value instanceof ArrayBuffer) buffers.push(value);
    else Object.values(value).forEach(visit);
  }

  visit(data);
  return buffers;
}
