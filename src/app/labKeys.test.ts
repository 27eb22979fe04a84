// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { SceneBase } from '../scene/scene';
import { createKlarity } from '../state/klarity';
import { createFakeEngine } from '../state/toyLab';
import { labs } from '../labs';
import type { LabName } from '../labs';

async function press(name: LabName, preset: string, lock: readonly string[], key: string) {
  const { core, keys } = await labs[name]();
  const scene = core.presets[preset];
  if (!scene) throw new Error(`${name} has no preset ${preset}`);
  const klarity = createKlarity({
    engine: createFakeEngine().engine,
    lab: core,
    scene,
    place: { view: 'explore', lab: name, chapter: '', show: [], lock },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  keys.find((one) => one.keys.includes(key))?.press(klarity, key);
  return { from: scene, ...klarity.store.getState() };
}

it.each([
  ['divergences', 'triangle', 'property', 'merge'],
  ['samples', 'speeds', 'p', 'empirical'],
  ['consistency', 'source', 'loss', 'digits'],
  ['plane', 'correlated', 'q', 'twoModes'],
] as const)('a key of %s goes on from %s to the next mode, where %s is locked with what is there', async (name, preset, field, mode) => {
  expect((await press(name, preset, [], 'm')).scene).toMatchObject({ mode });
  const { from, scene, notices } = await press(name, preset, [field], 'm');
  expect(scene).toMatchObject({ mode });
  const of = (one: SceneBase) => Object.entries(one).filter(([key]) => key === field);
  expect(of(scene)).toEqual(of(from));
  expect(notices).toEqual([]);
});

it('a clicker goes on to the next example and back, round the end of the list', async () => {
  const { core } = await labs.divergences();
  const names = Object.keys(core.presets);
  const [first = '', second = ''] = names;
  const last = names.at(-1) ?? '';
  expect((await press('divergences', first, [], 'PageDown')).scene).toBe(core.presets[second]);
  expect((await press('divergences', first, [], 'PageUp')).scene).toBe(core.presets[last]);
  expect((await press('divergences', last, [], 'PageDown')).scene).toBe(core.presets[first]);
});
