// @ts-check
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { STAND_INS } from './stand-ins.js';

/** The values that a module exports. @param {string} path */
async function exportsOf(path) {
  const text = await readFile(path, 'utf8');
  return Array.from(text.matchAll(/^export (?:async )?(?:const|function|class) (\w+)/gm), ([, name]) => name ?? '').toSorted();
}

it.each([...STAND_INS])('%s has all its exports in what stands in for it', async (whole, framed) => {
  const names = await exportsOf(whole);
  expect(names.length).toBeGreaterThan(0);
  expect(await exportsOf(framed)).toEqual(names);
});
