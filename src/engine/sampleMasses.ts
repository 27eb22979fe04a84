import type { Quantity } from '../math/divergence/quantity';
import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';
import { klOf } from '../math/quantities/klOf';
import { cellLogMasses, cellMasses, sampleCells } from '../math/sampling/sampleCells';
import type { SampleCells } from '../math/sampling/sampleCells';

/** What draws are held against: the masses of p in every cell, the logs of q's, and the exact divergence. */
export interface SampleMasses {
  readonly kind: 'discrete' | 'continuous';
  readonly cells: SampleCells;
  readonly p: Float64Array;
  /** Logs, in nats: draws of p fall where q's mass is no number any more. */
  readonly logQ: Float64Array;
  readonly klPQ: Quantity;
}

export function* sampleMasses({ pair }: { readonly pair: PairSpec }): Generator<void, SampleMasses> {
  const { p, q } = pairOf(pair);
  const cells = sampleCells([p, q]);
  const ofP = cellMasses(p, cells);
  yield;
  const logQ = cellLogMasses(q, cells);
  yield;
  return { kind: p.kind, cells, p: ofP, logQ, klPQ: klOf(p, q) };
}
