import { expect, test } from 'vitest';
import { transferables } from './transferables';

test('buffers of typed arrays are transferred once each', () => {
  const whole = new Float64Array(8);
  const part = whole.subarray(2, 4);
  const other = new Uint8Array(3);
  const result = { curves: [{ x: whole, y: part }, { x: whole, y: other }], bound: 1e-10, note: null };
  expect(transferables(result)).toEqual([whole.buffer, other.buffer]);
});

test('a bare buffer and a bare typed array are found', () => {
  const bare = new ArrayBuffer(4);
  expect(transferables(bare)).toEqual([bare]);
  const view = new Float32Array(2);
  expect(transferables(view)).toEqual([view.buffer]);
});

test('shared memory is left where it is', () => {
  expect(transferables(new Float64Array(new SharedArrayBuffer(16)))).toEqual([]);
});

test('primitives hold no buffers, and a cycle ends', () => {
  const cycle: { self?: unknown; x: Float64Array } = { x: new Float64Array(1) };
  cycle.self = cycle;
  expect(transferables(cycle)).toEqual([cycle.x.buffer]);
  expect([undefined, null, 1, 'text'].flatMap(transferables)).toEqual([]);
});
