import type { ModelSource } from '../../engine/codes';
import type { UdhrLanguage } from '../../math/coding/data/udhr';
import type { CodesScene } from './codesScene';

type Change = Partial<Omit<CodesScene, 'version' | 'lab' | 'p' | 'q'>>;

function preset(p: CodesScene['p'], q: ModelSource, change: Change = {}): CodesScene {
  return { version: 1, lab: 'codes', p, q, code: 'huffman', seed: 1, sent: 64, tree: 'right', brush: null, ...change };
}

const pmf = (...probs: readonly number[]) => ({ kind: 'pmf', probs }) as const;
const uniform = { kind: 'uniform' } as const;
const truth = { kind: 'truth' } as const;
const declaration = (language: UdhrLanguage) => ({ kind: 'udhr', language }) as const;

const halves = pmf(1 / 2, 1 / 4, 1 / 8, 1 / 8);

/** What the lab opens with by name; each has a line in the catalogue on what to look for. */
export const codesPresets = {
  alone: preset(halves, truth, { brush: 0 }),
  halves: preset(halves, pmf(1 / 8, 1 / 8, 1 / 4, 1 / 2), { brush: 0 }),
  fixed: preset(halves, uniform, { brush: 3 }),
  coin: preset(pmf(1 / 2, 1 / 2), pmf(0.9, 0.1), { code: 'ideal', brush: 1 }),
  sure: preset(pmf(0.9, 0.1), pmf(1 / 2, 1 / 2), { brush: 0 }),
  die: preset(pmf(0.1, 0.1, 0.1, 0.1, 0.1, 0.5), uniform, { brush: 5 }),
  english: preset(declaration('english'), uniform, { brush: 4 }),
  pinyin: preset(declaration('english'), declaration('pinyin'), { brush: 19 }),
  german: preset(declaration('german'), declaration('english'), { brush: 25 }),
  never: preset(declaration('english'), declaration('german'), { brush: 16, sent: 1000 }),
} as const satisfies Readonly<Record<string, CodesScene>>;

export type CodesPreset = keyof typeof codesPresets;
