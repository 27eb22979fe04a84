import type { Quantity } from '../math/divergence/quantity';
import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';
import { klOf } from '../math/quantities/klOf';
import { cellMasses, sampleCells } from '../math/sampling/sampleCells';
import type { SampleCells } from '../math/sampling/sampleCells';

/** What draws are held against: the masses of both laws in every cell, and the exact divergence. */
export interface SampleMasses {
  readonly kind: 'discrete' | 'continuous';
  readonly cells: SampleCells;
  readonly p: Float64Array;
  readonly q: Float64Array;
  readonly klPQ: Quantity;
}

export function* sampleMasses({ pair }: { readonly pair: PairSpec }): Generator<void, SampleMasses> {
  const { p, q } = pairOf(pair);
  const cells = sampleCells([p, q]);
  const ofP = cellMasses(p, cells);
  yield;
  const ofQ = cellMasses(q, cells);
  yield;
  return { kind: p.kind, cells, p: ofP, q: ofQ, klPQ: klOf(p, q) };
}
