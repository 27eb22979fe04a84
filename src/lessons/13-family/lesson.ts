import { setPosition } from '../../labs/divergences/divergencesEdits';
import { divergencesPresets } from '../../labs/divergences/divergencesPresets';
import type { DivergencesScene } from '../../labs/divergences/divergencesScene';
import type { Lesson } from '../lesson';

const { apart, combs, disjoint, wider } = divergencesPresets;

/** The ferry comes between noon and one; the forecaster's hour begins later by the shift. */
const ferry = (shift: number): DivergencesScene => setPosition(disjoint, shift);
/** The same hours as normals that reach everywhere. */
const normals = (change: Partial<DivergencesScene> = {}): DivergencesScene => ({ ...apart, moving: { ...apart.moving, to: disjoint.moving.to }, ...change });
/** Four of eight bars already in pairs: what merging hides stands beside what it hid. */
const half = combs.joins.filter((join) => join < combs.bars.p.params.probs.length / 2 - 1);
/** A range whose steps of the slider come to 0.7. */
const widths: DivergencesScene = { ...wider, moving: { ...wider.moving, from: 0.2, to: 2.6 } };

export const family: Lesson = {
  name: 'family',
  chapter: 13,
  lab: 'divergences',
  scene: ferry(1.5),
  scenes: {
    far: ferry(3.5),
    overlap: normals(),
    traits: normals({ property: 'geometry' }),
    combs: normals({ bars: combs.bars, joins: half, property: 'merging' }),
    one: normals({ alpha: 1 }),
  },
  prediction: { choices: ['near', 'same', 'infinite'], right: 'same', before: ['distributions'] },
  beside: ['distributions', 'curves'],
  challenge: {
    start: widths,
    goals: [
      // Nothing short of ∞ gets there by a slider.
      { metric: 'chiSquared', symbol: 'χ²(p‖q)', is: 'above', than: 1000, bare: true },
      { metric: 'klPQ', symbol: 'KL(p‖q)', is: 'below', than: 0.3 * Math.LN2 },
    ],
    keeps: ['p'],
    parts: ['distributions', 'curves'],
    solution: setPosition(widths, 0.7),
  },
  checks: [
    { name: 'back', options: ['kl', 'js', 'w1'], right: 'w1' },
    { name: 'coarse', options: ['better', 'blind', 'mistake'], right: 'blind' },
    { name: 'task', options: ['reverse', 'js', 'forward'], right: 'forward' },
  ],
  prose: { en: () => import('./en.mdx'), zh: () => import('./zh.mdx') },
};
