import { codesPresets } from '../../labs/codes/codesPresets';
import type { CodesScene } from '../../labs/codes/codesScene';
import type { Misconception } from './misconception';

/** A model that is sure of the likeliest letter, and of no other. Whole bits would hide how sure. */
const sure: CodesScene = { ...codesPresets.halves, q: { kind: 'pmf', probs: [0.94, 0.02, 0.02, 0.02] }, code: 'ideal', brush: null };
const wide: CodesScene = { ...sure, q: { kind: 'uniform' } };

export const wider: Misconception = {
  lab: 'codes',
  scene: sure,
  scenes: { wide },
  parts: ['lengths', 'numbers'],
  options: ['always', 'depends', 'never'],
  right: 'depends',
};
