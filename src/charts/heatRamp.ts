import type { Rgba } from './rasterize';

/** `count` colours from the first stop to the last, evenly spread over the stops, mixed as light is seen (gamma-encoded). */
export function heatRamp(stops: readonly Rgba[], count: number): readonly Rgba[] {
  const last = stops.length - 1;
  return Array.from({ length: count }, (_, i): Rgba => {
    const position = count === 1 ? 0 : (i / (count - 1)) * last;
    const from = Math.min(Math.floor(position), Math.max(0, last - 1));
    const share = position - from;
    const [a, b] = [stops[from], stops[Math.min(from + 1, last)]];
    if (a === undefined || b === undefined) throw new RangeError('A ramp needs a stop.');
    const mix = (k: 0 | 1 | 2 | 3): number => Math.round(a[k] + (b[k] - a[k]) * share);
    return [mix(0), mix(1), mix(2), mix(3)];
  });
}
