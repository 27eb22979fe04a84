// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { SceneBase } from '../scene/scene';
import { createKlarity } from '../state/klarity';
import { createFakeEngine } from '../state/toyLab';
import type { AnyLabCore } from '../state/labCore';
import { consistencyCore } from './consistency/consistencyCore';
import { consistencyKeys } from './consistency/consistencyKeys';
import { consistencyPresets } from './consistency/consistencyPresets';
import { divergencesCore } from './divergences/divergencesCore';
import { divergencesKeys } from './divergences/divergencesKeys';
import { divergencesPresets } from './divergences/divergencesPresets';
import type { LabKey } from './lab';
import { planeCore } from './plane/planeCore';
import { planeKeys } from './plane/planeKeys';
import { planePresets } from './plane/planePresets';
import { samplesCore } from './samples/samplesCore';
import { samplesKeys } from './samples/samplesKeys';
import { samplesPresets } from './samples/samplesPresets';

function press(lab: AnyLabCore, keys: readonly LabKey[], scene: SceneBase, lock: readonly string[], key: string) {
  const klarity = createKlarity({
    engine: createFakeEngine().engine,
    lab,
    scene,
    place: { view: 'explore', lab: lab.lab, chapter: '', show: [], lock },
    preferences: { lang: 'en', theme: 'light', unit: 'bits' },
  });
  keys.find((one) => one.keys.includes(key))?.press(klarity, key);
  return klarity.store.getState();
}

it.each<[string, AnyLabCore, readonly LabKey[], SceneBase, readonly string[], string]>([
  ['Divergences', divergencesCore, divergencesKeys, divergencesPresets.triangle, ['property'], 'merge'],
  ['Samples', samplesCore, samplesKeys, samplesPresets.speeds, ['p'], 'empirical'],
  ['Consistency', consistencyCore, consistencyKeys, consistencyPresets.source, ['loss'], 'digits'],
  ['Two dimensions', planeCore, planeKeys, planePresets.correlated, ['q'], 'twoModes'],
])('a key of %s goes to the next mode with what belongs to it, or with what is there where that is locked', (_, lab, keys, scene, lock, mode) => {
  expect(press(lab, keys, scene, [], 'm').scene).toMatchObject({ mode });
  const { scene: turned, notices } = press(lab, keys, scene, lock, 'm');
  expect(turned).toMatchObject({ mode });
  const of = (one: SceneBase) => Object.entries(one).filter(([field]) => lock.includes(field));
  expect(of(turned)).toEqual(of(scene));
  expect(notices).toEqual([]);
});

it('a clicker goes on to the next example and back, round the end of the list', () => {
  const presets = Object.values(divergencesPresets);
  const [first, second] = presets;
  expect(press(divergencesCore, divergencesKeys, divergencesPresets.apart, [], 'PageDown').scene).toBe(second);
  expect(press(divergencesCore, divergencesKeys, divergencesPresets.apart, [], 'PageUp').scene).toBe(presets.at(-1));
  expect(press(divergencesCore, divergencesKeys, presets.at(-1) ?? divergencesPresets.apart, [], 'PageDown').scene).toBe(first);
});
