import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../math/divergence/compare';
import { tabulate } from '../../math/families/tabulate';
import { directions } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
import { anyWormsScene } from './anyWormsScene';
import { outcomesOf } from './wormsScene';
import type { WormsScene } from './wormsScene';
import { signedTerms } from './signedTerms';

const compared = (scene: WormsScene) =>
  compare(tabulate(scene.p, outcomesOf(scene)), tabulate(scene.q, outcomesOf(scene)));
const pmf = (...probs: number[]) => tabulate({ family: 'categorical', params: { probs } }, probs.length);
const same = (value: number): number => value;

describe('signed terms', () => {
  it('run to the total, in either direction', () => {
    fc.assert(
      fc.property(anyWormsScene(), fc.constantFrom(...directions), (scene, direction) => {
        const { running, total, terms, xs } = signedTerms(compared(scene), direction, same);
        if (total === Infinity) expect(running.at(-1)).toBe(Infinity);
        else expect(running.at(-1)).toBeCloseTo(total, 9);
        expect(running[0]).toBe(terms[0]);
        expect(xs).toEqual([...terms.keys()]);
      }),
    );
  });

  it('are in the unit of the reader, total and all', () => {
    const comparison = compare(pmf(0.5, 0.25, 0.25), pmf(0.25, 0.25, 0.5));
    const { terms, running, total } = signedTerms(comparison, 'forward', (nats) => inUnit(nats, 'bits'));
    expect(terms.map((term) => Number(term.toFixed(12)))).toEqual([0.5, 0, -0.25]);
    expect(running.map((sum) => Number(sum.toFixed(12)))).toEqual([0.5, 0.5, 0.25]);
    expect(total).toBeCloseTo(0.25, 12);
  });

  it('go the other way round in reverse', () => {
    const comparison = compare(pmf(0.5, 0.25, 0.25), pmf(0.25, 0.25, 0.5));
    const reverse = signedTerms(comparison, 'reverse', same);
    expect(reverse.terms).toEqual(signedTerms(compare(comparison.q, comparison.p), 'forward', same).terms);
    expect(reverse.total).toBe(comparison.klQP.value);
  });

  it('are infinite from the first infinite one on, and never not a number', () => {
    const { terms, running, total, largest } = signedTerms(compare(pmf(0.5, 0, 0.25, 0.25), pmf(0, 0.5, 0, 0.5)), 'forward', same);
    expect(terms.map((term) => term === Infinity)).toEqual([true, false, true, false]);
    expect(running).toEqual([Infinity, Infinity, Infinity, Infinity]);
    expect(total).toBe(Infinity);
    expect(largest).toBe(0);
  });

  it('lie inside the axis with their running total, and so does 0; an infinite one has room to leave it', () => {
    fc.assert(
      fc.property(anyWormsScene(), fc.constantFrom(...directions), (scene, direction) => {
        const { terms, running, domain } = signedTerms(compared(scene), direction, same);
        const [low, high] = domain;
        const finite = [...terms, ...running, 0].filter((value) => Number.isFinite(value));
        expect(low).toBeLessThanOrEqual(Math.min(...finite));
        expect(high).toBeGreaterThan(Math.max(...finite) * (terms.includes(Infinity) ? 1.5 : 1));
        expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
      }),
    );
  });

  it('name the largest', () => {
    const { largest } = signedTerms(compare(pmf(0.1, 0.7, 0.2), pmf(0.4, 0.2, 0.4)), 'forward', same);
    expect(largest).toBe(1);
  });

  it('of equal distributions are all 0', () => {
    const { terms, running, total, domain } = signedTerms(compare(pmf(0.4, 0.6), pmf(0.4, 0.6)), 'forward', same);
    expect([terms, running, total]).toEqual([[0, 0], [0, 0], 0]);
    expect(domain[1]).toBeGreaterThan(domain[0]);
  });
});
