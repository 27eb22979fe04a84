import type { Pmf } from '../families/pmf';
import { requireInteger } from '../families/requireParameter';
import { cdfSampler } from './cdfSampler';
import type { Random } from './random';

/**
 * `count` independent outcomes x ∼ pmf, in the order drawn; one uniform number each.
 * @returns outcomes as indices; the same pmf and the same state of `random` give the same ones.
 * @throws RangeError naming `count` unless it is an integer ≥ 0, or `pmf` unless its sum is positive and finite.
 * @error as `cdfSampler`.
 */
export function drawSamples(pmf: Pmf, count: number, random: Random): Uint32Array {
  requireInteger('count', count, 0);
  const draw = cdfSampler(pmf);
  const samples = new Uint32Array(count);
  for (let i = 0; i < count; i++) samples[i] = draw(random);
  return samples;
}
