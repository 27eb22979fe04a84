import { describe, expect, it } from 'vitest';
import { normal } from '../../../math/families/normal';
import { scottBandwidth } from '../../../math/families/fromData/scottBandwidth';
import { eruptions } from '../sets/eruptions';
import { sheatherJones } from './sheatherJones';

/** Values at even levels of a law: a sample without its noise. */
const levels = (n: number, quantile: (u: number) => number): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n));
const standard = normal.quantile({ mu: 0, sigma: 1 });

describe('the improved Sheather–Jones bandwidth', () => {
  it('is near the best one for a normal, (4/3n)^(1/5)·σ', () => {
    for (const n of [200, 1000, 10_000]) {
      expect(sheatherJones(levels(n, standard))).toBeGreaterThan(0.8 * (4 / (3 * n)) ** 0.2);
      expect(sheatherJones(levels(n, standard))).toBeLessThan(1.25 * (4 / (3 * n)) ** 0.2);
    }
  });

  it('is that of one mode where two are far apart, when rules made for a normal see their distance', () => {
    const both = Float64Array.from([...levels(500, (u) => standard(u) - 10), ...levels(500, (u) => standard(u) + 10)]);
    expect(sheatherJones(both)).toBeLessThan(0.5);
    expect(scottBandwidth([...both])).toBeGreaterThan(2);
  });

  it('moves with the data, and grows with their unit', () => {
    const data = levels(300, standard);
    const base = sheatherJones(data) ?? Number.NaN;
    expect(sheatherJones(data.map((x) => 1000 + 60 * x)) ?? Number.NaN).toBeCloseTo(60 * base, 6);
  });

  it('sees both modes of the eruptions of Old Faithful', () => {
    expect(sheatherJones(Float64Array.from(eruptions))).toBeGreaterThan(0.1);
    expect(sheatherJones(Float64Array.from(eruptions))).toBeLessThan(0.2);
  });

  it('is nothing for data of one value', () => {
    expect(sheatherJones(Float64Array.of(3, 3, 3))).toBeNull();
    expect(sheatherJones(Float64Array.of(3))).toBeNull();
  });
});
