import { expect, it } from 'vitest';
import { labs } from '../../labs';
import type { Lab } from '../../labs/lab';
import { askedParts } from '../classroom/askedParts';
import { firstParts } from './firstParts';

const all = await Promise.all(Object.values(labs).map(async (open): Promise<Lab> => open()));
const presets = all.flatMap((lab) => Object.entries(lab.core.presets).map(([preset, scene]) => [lab.core.lab, preset, lab, scene] as const));

it.each(presets)('of %s, a small frame and a room before the reveal are shown parts that the example %s has', (_lab, _preset, lab, scene) => {
  const { core } = lab;
  const first = firstParts(core, scene);
  const shown = [...first, ...askedParts(lab, scene)];
  expect(first.length).toBeGreaterThan(0);
  expect(core.parts).toEqual(expect.arrayContaining(shown));
  expect(shown.filter((part) => core.hasPart?.(scene, part) === false)).toEqual([]);
});

it.each([
  ['divergences', 'apart', ['distributions', 'curves'], ['distributions']],
  ['divergences', 'triangle', ['triangle', 'legs'], ['triangle']],
  ['divergences', 'merging', ['merge', 'table'], ['bars']],
  ['samples', 'gradient', ['running', 'estimates'], ['laws']],
  ['consistency', 'source', ['unlabelled', 'total'], ['code']],
])('follows the mode: %s, %s', (name, preset, first, asked) => {
  const found = presets.find(([lab, one]) => lab === name && one === preset);
  expect(found).toBeDefined();
  const [, , lab, scene] = found!;
  expect(firstParts(lab.core, scene)).toEqual(first);
  expect(askedParts(lab, scene)).toEqual(asked);
});
