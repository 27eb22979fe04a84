import { beforeAll, expect, it } from 'vitest';
import { consistencyLab } from './consistencyLab';
import { consistencyPresets } from './consistencyPresets';
import { setMode } from './consistencyEdits';

const { source } = consistencyPresets;

beforeAll(() => Promise.all(consistencyLab.words.map((words) => words.load('en'))));

it.each(['digits', 'moons'] as const)('the training on %s, which no script prints, offers none, and asks a question of its own', async (mode) => {
  const live = setMode(source, mode);
  expect(await consistencyLab.python?.(live, {}, 'bits')).toBeUndefined();
  expect(await consistencyLab.python?.(source, {}, 'bits')).toContain('consistency');
  expect(consistencyLab.asks?.('en', live)).not.toBe(consistencyLab.asks?.('en', source));
});
