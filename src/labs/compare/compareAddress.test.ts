import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from '../../scene/hash';
import { compareCore } from './compareCore';
import { setBinWidth, setBrush, setCut, setDirection, setDistribution, setScale, setSmoothing, swapLaws, toggleLock } from './compareEdits';
import { comparePresets } from './comparePresets';
import { presetNames } from './presetOf';
import type { CompareScene } from './compareScene';

const { normals, truncated, worms, faithful, zeros } = comparePresets;

function expectRoundTrip(scene: CompareScene): void {
  const { scene: read, problems } = decodeHash(compareCore, encodeHash(compareCore, scene));
  expect(problems).toEqual([]);
  expect(read).toEqual(scene);
}

const anyScene: fc.Arbitrary<CompareScene> = fc
  .record({
    preset: fc.constantFrom(...presetNames),
    scale: fc.double({ min: 0.01, max: 100, noNaN: true }),
    bins: fc.option(fc.double({ min: 0.3, max: 10, noNaN: true })),
    epsilon: fc.double({ min: 0, max: 0.5, noNaN: true }),
    brush: fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })),
    isSwapped: fc.boolean(),
    isReverse: fc.boolean(),
  })
  .map(({ preset, scale, bins, epsilon, brush, isSwapped, isReverse }) => {
    const start = comparePresets[preset];
    const stretched = setScale(start, start, scale);
    const binned = bins === null ? stretched : setBinWidth(stretched, bins * scale);
    const smoothed = setSmoothing(binned, { q: epsilon });
    const turned = setDirection(isSwapped ? swapLaws(smoothed) : smoothed, isReverse ? 'reverse' : 'forward');
    return setBrush(turned, brush);
  });

describe('an address', () => {
  it('gives every scene back to the last bit', () => {
    fc.assert(fc.property(anyScene, expectRoundTrip), { numRuns: 20 });
  });

  it.each(presetNames)('says nothing of the default and the name of a preset: %s', (name) => {
    expectRoundTrip(comparePresets[name]);
    const hash = encodeHash(compareCore, comparePresets[name], name);
    expect(hash).toBe(name === 'normals' ? '' : `preset=${name}`);
  });

  it('says what differs from its preset, and that alone', () => {
    const cut = setCut(normals, 'q', { low: null, high: 3 });
    expect(encodeHash(compareCore, setBrush(cut, 1.5))).toBe('cutq=..3&x=1.5');
    expect(encodeHash(compareCore, setDistribution(normals, 'q', { family: 'normal', params: { mu: 2, sigma: 1 } }))).toBe('q=normal:2_1');
  });

  it('calls real data by name, so that the link stays short', () => {
    expect(encodeHash(compareCore, faithful).length).toBeLessThan(100);
  });

  it.each([
    ['p=normal:0_0', 'p'],
    ['p=normal:0', 'p'],
    ['q=nobody:1', 'q'],
    ['q=gaussianKde:@nothing;1', 'q'],
    ['bin=0', 'bin'],
    ['bin=1e-6', 'bin'],
    ['bin=x', 'bin'],
    ['scale=-1', 'scale'],
    ['epsq=0.9', 'epsq'],
    ['cutp=3..1', 'cutp'],
    ['cutp=500..600', 'cutp'],
    ['x=Infinity', 'x'],
    ['lockq=1', 'lockq'],
    ['direction=up', 'direction'],
    ['colour=red', 'colour'],
  ])('that says %s opens as if it had not, and tells of it', (hash, key) => {
    const { scene, problems } = decodeHash(compareCore, hash, key === 'cutp' ? comparePresets.disjoint : normals);
    expect(scene).toEqual(key === 'cutp' ? comparePresets.disjoint : normals);
    expect(problems.map((problem) => problem.key)).toEqual([key]);
  });

  it('with cuts and a scale reads the cuts in the units of the axis', () => {
    const stretched = setScale(truncated, truncated, 2);
    expect(encodeHash(compareCore, stretched, 'truncated', truncated)).toContain('cutq=-2..3');
    expectRoundTrip(stretched);
  });

  it('says which bars are locked, and loses the locks that another law has no bars for', () => {
    const locked = toggleLock(toggleLock(toggleLock(zeros, 'p', 4), 'p', 1), 'q', 0);
    expect(encodeHash(compareCore, locked, 'zeros')).toBe('preset=zeros&lockp=1_4&lockq=0');
    expectRoundTrip(locked);
    const { scene, problems } = decodeHash(compareCore, 'preset=zeros&p=categorical:0.5_0.5&lockp=1_4');
    expect(scene.locked).toEqual({ p: [], q: [] });
    expect(problems).toEqual([{ kind: 'bad-value', key: 'lockp', text: '1_4', used: '' }]);
  });

  it('of counts beside a density has bins of width 1', () => {
    const mixed = setDistribution(worms, 'q', { family: 'normal', params: { mu: 5, sigma: 2 } });
    expectRoundTrip(mixed);
  });
});
