import type { Quantity } from '../../math/divergence/quantity';
import type { Law } from '../../math/law/law';
import { stretchTexts } from '../stretchTexts';

const NAMED = 4;

/** The places that make a quantity infinite, as “x = 3, x > 1.4”. */
export function placeWords({ infiniteAt, infiniteOn }: Quantity, kind: Law['kind'], write: (x: number) => string): string {
  const outcomes = infiniteAt.slice(0, NAMED).map((x) => `x = ${write(x)}`);
  const stretches = stretchTexts(infiniteOn, kind, write);
  const intervals = stretches.slice(0, NAMED);
  const more = infiniteAt.length - outcomes.length + stretches.length - intervals.length;
  return [...outcomes, ...intervals, ...(more > 0 ? ['…'] : [])].join(', ');
}
