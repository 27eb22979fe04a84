/** Up to this |r| the closed form loses more to cancellation than the series costs. */
const SERIES_UP_TO = 0.5;

const squareLog = (v: number): number => (v === 0 ? 0 : v * v * Math.log(v));

/** ½ ∫₋₁¹ (1 + r·t) log(1 + r·t) dt = Σ_{n = 2, 4, …} rⁿ / ((n + 1)·n·(n − 1)), for |r| ≤ 1: how far a line is from flat. */
function bend(r: number): number {
  const slope = Math.abs(r);
  if (slope > SERIES_UP_TO) return (squareLog(1 + slope) - squareLog(1 - slope)) / (4 * slope) - 0.5;
  let power = r * r;
  let sum = 0;
  for (let n = 2; ; n += 2) {
    const next = sum + power / ((n + 1) * n * (n - 1));
    if (next === sum) return sum;
    sum = next;
    power *= r * r;
  }
}

/**
 * −∫ y log y dx over a piece on which y goes straight from y0 to y1 (both ≥ 0), in nats: with m = (y0 + y1)/2 and
 * r = (y1 − y0)/(y0 + y1) it is −width·m·(log m + bend(r)), which holds as the piece gets flat.
 * @returns 0 where y is 0 on the piece; negative where y is mostly above 1.
 * @error 4 ulp of width·m·max(1, |log m|).
 */
export function pieceEntropy(width: number, y0: number, y1: number): number {
  const middle = y0 / 2 + y1 / 2;
  if (middle === 0) return 0;
  return -width * middle * (Math.log(middle) + bend((y1 / 2 - y0 / 2) / middle));
}
