import type { Quantity } from '../../math/divergence/quantity';

const NAMED = 4;

/** The places that make a quantity infinite, as “x = 3, x > 1.4”. */
export function placeWords({ infiniteAt, infiniteOn }: Quantity, write: (x: number) => string): string {
  const outcomes = infiniteAt.slice(0, NAMED).map((x) => `x = ${write(x)}`);
  const intervals = infiniteOn.slice(0, NAMED).map(({ low, high }) => {
    if (low === -Infinity && high === Infinity) return 'x → ±∞';
    if (low === -Infinity) return `x < ${write(high)}`;
    return high === Infinity ? `x > ${write(low)}` : `x = ${write(low)} … ${write(high)}`;
  });
  const more = infiniteAt.length + infiniteOn.length - outcomes.length - intervals.length;
  return [...outcomes, ...intervals, ...(more > 0 ? ['…'] : [])].join(', ');
}
