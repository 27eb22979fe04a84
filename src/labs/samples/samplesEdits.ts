import { changeFamily } from '../../distribution/changeFamily';
import { families } from '../../math/families';
import type { Distribution } from '../../math/families';
import { freeNamesOf } from '../../math/fitting/freeNamesOf';
import { LIMITS } from './samplesScene';
import type { SamplesMode, SamplesScene } from './samplesScene';

/** What a reader may do to a Samples scene, as pure functions: controls, keys and links all speak these. */

export type Side = 'p' | 'q';

const kindOf = ({ family }: Distribution): 'discrete' | 'continuous' => families[family].kind;

/** A law of the other's kind that is like it. */
function ofKind(distribution: Distribution, kind: 'discrete' | 'continuous'): Distribution {
  if (kindOf(distribution) === kind) return distribution;
  return changeFamily(distribution, kind === 'discrete' ? 'poisson' : 'normal');
}

/** Parameters that have a score: what a gradient can be taken in. */
export const freeChoices = (q: Distribution): readonly string[] => freeNamesOf(q);

/** θ brought into step with q: the one that it was, or the first that there is. */
export function followLaws(scene: SamplesScene): SamplesScene {
  const choices = freeChoices(scene.q);
  const free = scene.free !== null && choices.includes(scene.free) ? scene.free : (choices[0] ?? null);
  return free === scene.free ? scene : { ...scene, free };
}

/** One of the two; the other becomes one of its kind, as samples can only be told apart on one axis. */
export function setDistribution(scene: SamplesScene, side: Side, distribution: Distribution): SamplesScene {
  const other: Side = side === 'p' ? 'q' : 'p';
  const follower = ofKind(scene[other], kindOf(distribution));
  return followLaws({ ...scene, [side]: distribution, [other]: follower });
}

export const swapLaws = (scene: SamplesScene): SamplesScene => followLaws({ ...scene, p: scene.q, q: scene.p });

const clamp = (value: number, { min, max }: { readonly min: number; readonly max: number }): number => Math.min(Math.max(value, min), max);

type Whole = 'n' | 'batch' | 'walks' | 'seed' | 'step';

/** A whole number within its limits. */
export function setWhole(scene: SamplesScene, name: Whole, value: number): SamplesScene {
  const next = clamp(Math.round(Number.isNaN(value) ? 0 : value), LIMITS[name]);
  return next === scene[name] ? scene : { ...scene, [name]: next };
}

/** The power of 2 that is nearest on the slider. */
export function setBins(scene: SamplesScene, bins: number): SamplesScene {
  const next = 2 ** Math.round(Math.log2(clamp(bins, LIMITS.bins)));
  return next === scene.bins ? scene : { ...scene, bins: next };
}

export function setRisk(scene: SamplesScene, change: Partial<SamplesScene['risk']>): SamplesScene {
  const risk = { ...scene.risk, ...change };
  return { ...scene, risk: { wronglyP: clamp(risk.wronglyP, LIMITS.risk), wronglyQ: clamp(risk.wronglyQ, LIMITS.risk) } };
}

/** Other draws from the same laws. */
export const drawAnew = (scene: SamplesScene): SamplesScene => ({ ...scene, seed: (scene.seed + 1) % (LIMITS.seed.max + 1) });

export const setMode = (scene: SamplesScene, mode: SamplesMode): SamplesScene => (scene.mode === mode ? scene : { ...scene, mode });

export const setStep = (scene: SamplesScene, step: number): SamplesScene => setWhole(scene, 'step', step);
