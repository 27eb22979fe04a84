import type { LawPair } from '../../math/law/pairOf';
import { pairOf } from '../../math/law/pairOf';
import type { PairSpec } from '../../math/law/pairSpec';
import type { SamplesScene } from './samplesScene';

const specs = new WeakMap<SamplesScene['p'], WeakMap<SamplesScene['q'], PairSpec>>();

/** The two laws as the engine is told of them: one object for the same two, so that they are worked out once. */
export function samplesPair({ p, q }: Pick<SamplesScene, 'p' | 'q'>): PairSpec {
  const withP = specs.get(p) ?? new WeakMap<SamplesScene['q'], PairSpec>();
  specs.set(p, withP);
  const known = withP.get(q);
  if (known) return known;
  const whole = (distribution: SamplesScene['p']) => ({ distribution, cut: null });
  const made: PairSpec = { p: whole(p), q: whole(q), scale: 1, binWidth: null, smoothing: { p: 0, q: 0 } };
  withP.set(q, made);
  return made;
}

/** What the two mean. */
export const samplesLaws = (scene: Pick<SamplesScene, 'p' | 'q'>): LawPair => pairOf(samplesPair(scene));
