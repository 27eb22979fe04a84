// @ts-check
import { runInNewContext } from 'node:vm';
import { afterEach, expect, it, vi } from 'vitest';
import { partLoader } from './part-loader.js';

/** @typedef {import('./part-loader.js').Parts} Parts */

afterEach(() => vi.unstubAllGlobals());

const nowhere = () => Promise.reject(new Error('not to be fetched'));

it('runs a part once, after those that it needs', () => {
  /** @type {string[]} */
  const order = [];
  /** @type {Parts} */
  const parts = {
    a: [['b', 'c'], [], (need) => [order.push('a'), need('b'), need('c')]],
    b: [['c'], [], (need) => [order.push('b'), need('c')]],
    c: [[], [], () => order.push('c')],
  };
  const { need } = partLoader(parts, nowhere);
  expect(need('a')).toBe(need('a'));
  expect(order).toEqual(['a', 'b', 'c']);
});

it('fetches a part that is asked for later, and what that needs, and says where one cannot be had', async () => {
  /** @type {Parts} */
  const parts = { main: [[], ['x'], (_, load) => load('x')] };
  /** @type {Parts} */
  const later = { x: [['y'], [], (need) => `x of ${String(need('y'))}`], y: [[], [], () => 'y'] };
  const fetchPart = vi.fn(async (/** @type {string} */ name) => {
    if (!later[name]) throw new Error(`${name} could not be loaded`);
    Object.assign(parts, { [name]: later[name] });
  });
  const { need, load } = partLoader(parts, fetchPart);
  await expect(need('main')).resolves.toBe('x of y');
  await expect(load('z')).rejects.toThrow('z could not be loaded');
  expect(fetchPart.mock.calls).toEqual([['x'], ['y'], ['z']]);
});

it('starts a worker of the same parts that the page has, and of no others', async () => {
  vi.stubGlobal('URL', { createObjectURL: (/** @type {Blob} */ blob) => blob, revokeObjectURL: () => undefined });
  vi.stubGlobal(
    'Worker',
    /** @param {Blob} blob */
    function Worker(blob) {
      return { text: blob.text() };
    },
  );
  /** @type {Parts} */
  const parts = {
    main: [['worker', 'shared'], ['dialog'], (_need, _load, start) => start('worker')],
    worker: [['shared'], ['heavy', 'absent'], (need, load) => Promise.all([need('shared'), load('heavy')])],
    shared: [[], [], () => 'shared'],
    heavy: [['shared'], [], (need) => `heavy and ${String(need('shared'))}`],
    dialog: [[], [], () => 'dialog'],
  };
  const { need } = partLoader(parts, nowhere);
  const text = await /** @type {{ text: Promise<string> }} */ (need('main')).text;
  await expect(runInNewContext(text, { Promise, Error })).resolves.toEqual(['shared', 'heavy and shared']);
  expect(text).not.toMatch(/dialog|main/);
});
