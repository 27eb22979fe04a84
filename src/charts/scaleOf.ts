import type { Scale, ScaleKind } from './Scale';

type Interval = readonly [number, number];

/**
 * The scale from a domain to pixels; NaN has no place. On a logarithmic one 0 lies infinitely far, and what is negative nowhere
 * (NaN). d3-scale is as good, and weighs a tenth of the first screen with the colours and formats that it brings.
 */
export function scaleOf(kind: ScaleKind, domain: Interval, range: Interval): Scale {
  if (kind === 'linear') {
    return Object.assign(between(domain, range), { invert: between(range, domain), domain: () => domain });
  }
  if (!(domain[0] > 0 && domain[1] > 0)) {
    throw new RangeError(`A logarithmic axis has a positive domain, not ${domain[0]} to ${domain[1]}.`);
  }
  const logs: Interval = [Math.log(domain[0]), Math.log(domain[1])];
  const [place, back] = [between(logs, range), between(range, logs)];
  const below = place(0) < place(1) ? -Infinity : Infinity;
  // By the formula 0 may be NaN, and what stands on 0 (an area, a bar) would vanish with it.
  return Object.assign((value: number) => (value === 0 ? below : place(Math.log(value))), {
    invert: (pixel: number) => Math.exp(back(pixel)),
    domain: () => domain,
  });
}

/** The map from one interval to another, both ends exact; from an interval without length, to the middle. */
function between([low, high]: Interval, [from, to]: Interval): (value: number) => number {
  if (high < low) return between([high, low], [to, from]);
  const length = high - low;
  return (value) => {
    const t = length === 0 ? 0.5 : (value - low) / length;
    return from * (1 - t) + to * t;
  };
}
