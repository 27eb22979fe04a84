import { expect, it } from 'vitest';
import { lockableFields } from '../../../scene/lockableFields';
import { labNames } from '../../labNames';
import { openLab } from '../../openLab';
import { en } from './en';
import { zh } from './zh';

it.each(labNames)('every part of %s and every field that can be locked has a name in both languages, and nothing else has', async (name) => {
  const { core } = await openLab(name);
  for (const words of [en, zh]) {
    expect(Object.keys(words.parts[name]).toSorted()).toEqual([...core.parts].toSorted());
    expect(Object.keys(words.fields[name]).toSorted()).toEqual([...lockableFields(core)].toSorted());
  }
});

it.each(labNames)('every example of %s has the same fields to lock', async (name) => {
  const { core } = await openLab(name);
  const fields = lockableFields(core);
  for (const scene of Object.values(core.presets)) expect(Object.keys(scene)).toEqual(expect.arrayContaining([...fields]));
});
