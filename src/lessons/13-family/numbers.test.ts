// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { divergencesMerged } from '../../engine/divergencesMerged';
import { divergencesOf } from '../../engine/divergencesOf';
import type { Divergences } from '../../engine/divergencesOf';
import { createNumberFormat } from '../../i18n/numberFormat';
import { divergencesCore } from '../../labs/divergences/divergencesCore';
import { setPosition } from '../../labs/divergences/divergencesEdits';
import type { DivergencesScene } from '../../labs/divergences/divergencesScene';
import { drained } from '../../labs/divergences/drained';
import { movableOf } from '../../labs/divergences/moving';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { renderProse } from '../renderProse';
import { family } from './lesson';

const { info: bits, fixed, plain } = createNumberFormat('en', 'bits');
const { info: nats } = createNumberFormat('en', 'nats');

function ofDivergences(scene: SceneBase | undefined): DivergencesScene {
  if (!scene || !ownsScene(divergencesCore, scene)) throw new Error('the figure is one of the Divergences lab');
  return scene;
}
const { scenes, challenge } = family;
const near = ofDivergences(family.scene);
const [far, overlap, traits, combs, one] = ['far', 'overlap', 'traits', 'combs', 'one'].map((name) => ofDivergences(scenes[name]));
if (!far || !overlap || !traits || !combs || !one) throw new Error('a figure is missing');

const here = (scene: DivergencesScene): Divergences => drained(divergencesOf(scene)).here;
const merged = ({ bars, joins, alpha }: DivergencesScene) => divergencesMerged({ ...bars, joins, alpha });
const [ofNear, ofFar, ofOverlap, ofOne] = [near, far, overlap, one].map(here);
if (!ofNear || !ofFar || !ofOverlap || !ofOne) throw new Error('a figure has no numbers');
const shuffled = merged(traits);
const pairs = merged(combs);
/** The other two pairs merged, too. */
const all = merged({ ...combs, joins: [0, 2, 4, 6] });
const pinsker = (inNats: number): number => Math.sqrt(inNats / 2);

const facts: readonly (readonly [string, string])[] = [
  ['the shift of today', plain(movableOf(near)?.value ?? Number.NaN)],
  ['the shift of yesterday', plain(movableOf(far)?.value ?? Number.NaN)],
  ['Jensen–Shannon of nothing in common', bits(ofNear.jensenShannon.value)],
  ['W₁ of today', fixed(ofNear.wasserstein1.value)],
  ['W₁ of yesterday', fixed(ofFar.wasserstein1.value)],
  ['KL of the normals', bits(ofOverlap.klPQ.value)],
  ['the same in nats', nats(ofOverlap.klPQ.value)],
  ['Jensen–Shannon of the normals', bits(ofOverlap.jensenShannon.value)],
  ['what Pinsker allows', fixed(pinsker(ofOverlap.klPQ.value))],
  ['what total variation is', fixed(ofOverlap.totalVariation.value)],
  ['what Pinsker allows within 0.02 nats', plain(pinsker(0.02))],
  ['W₁ of the bars in order', fixed(shuffled.before.wasserstein1.value)],
  ['W₁ of the bars shuffled', fixed(shuffled.shuffled.wasserstein1.value)],
  ['KL of the bars', bits(shuffled.before.klPQ.value)],
  ['KL of the combs', bits(pairs.before.klPQ.value)],
  ['KL with two pairs merged', bits(pairs.after.klPQ.value)],
  ['KL with all pairs merged', bits(all.after.klPQ.value)],
  ['Rényi at ½', bits(ofOverlap.renyi.value)],
];

/** Not computed: exponents, limits, orders and outcomes; a bound of Pinsker, two of the challenge; k3; years. */
const given = ['0', '1', '2', '3', '4', '5', '6', '7', '0.02', '0.3', '1000', '2002', '2003', '2014', '2017'];

describe('the figures of the text', () => {
  it('have five of nine at ∞ and three at their limits, near and far, and one that moves', () => {
    for (const nine of [ofNear, ofFar]) {
      expect(divergenceNames.filter((name) => nine[name].value === Infinity)).toEqual(['klPQ', 'klQP', 'jeffreys', 'renyi', 'chiSquared']);
      expect(nine.jensenShannon.value).toBeCloseTo(Math.LN2, 12);
      expect([nine.totalVariation.value, nine.hellinger.value]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
    }
    expect(family.prediction.right).toBe('same');
    expect(ofFar.wasserstein1.value - ofNear.wasserstein1.value).toBeCloseTo(2, 12);
  });

  it('have a KL that grows with the square of the shift', () => {
    expect(here(setPosition(overlap, 3)).klPQ.value).toBeCloseTo(4 * ofOverlap.klPQ.value, 9);
  });

  it('change by a shuffle in Wasserstein-1 alone', () => {
    const changed = divergenceNames.filter((name) => Math.abs(shuffled.before[name].value - shuffled.shuffled[name].value) > 1e-12);
    expect(changed).toEqual(['wasserstein1']);
  });

  it('have Rényi’s divergence at KL for α = 1, near it close by, and at log(1 + χ²) for α = 2', () => {
    expect(ofOne.renyi.value).toBeCloseTo(ofOne.klPQ.value, 12);
    expect(here({ ...one, alpha: 0.9999 }).renyi.value).toBeCloseTo(ofOne.klPQ.value, 3);
    expect(here({ ...one, alpha: 2 }).renyi.value).toBeCloseTo(Math.log1p(ofOne.chiSquared.value), 9);
  });

  it('ask of the challenge what only ∞ gives: just above, χ² is small', () => {
    const start = ofDivergences(challenge.start);
    expect(here(setPosition(start, 0.71)).chiSquared.value).toBeLessThan(100);
    expect(here(setPosition(start, 0.7)).chiSquared.value).toBe(Infinity);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(family, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
