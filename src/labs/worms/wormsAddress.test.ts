import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from '../../scene/hash';
import { defaultScene } from '../../scene/sceneKind';
import { anyWormsScene } from './anyWormsScene';
import { wormsCore } from './wormsCore';
import { freeRival, setBrush, setTargetProb, setTheta } from './wormsEdits';
import { wormsSchema, MAX_OUTCOMES, outcomesOf } from './wormsScene';
import type { WormsScene } from './wormsScene';

const worms = defaultScene(wormsCore);
const decode = (hash: string, start = worms) => decodeHash(wormsCore, hash, start);
const encode = (scene: WormsScene, start = worms) => encodeHash(wormsCore, scene, undefined, start);

describe('the address of a Worms scene', () => {
  it('is made of scenes that the schema takes', () => {
    fc.assert(fc.property(anyWormsScene(), (scene) => safeParse(wormsSchema, scene).success));
  });

  it('reads back to the scene, to the last bit', () => {
    fc.assert(
      fc.property(anyWormsScene(), (scene) => {
        expect(decode(encode(scene))).toEqual({ scene, problems: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('reads back from any scene that it starts from', () => {
    fc.assert(
      fc.property(anyWormsScene(), anyWormsScene(), (scene, start) => {
        expect(decode(encode(scene, start), start)).toEqual({ scene, problems: [] });
      }),
    );
    const near = anyWormsScene(5);
    fc.assert(
      fc.property(near, near, (scene, other) => {
        const start = { ...scene, run: other.run, brush: other.brush, locked: other.locked };
        expect(decode(encode(scene, start), start)).toEqual({ scene, problems: [] });
      }),
    );
  });

  it('is empty for the worms, and names only what has changed', () => {
    expect(encode(worms)).toBe('');
    expect(encode(setTheta(worms, 0.4))).toBe('theta=0.4');
    expect(encode(setBrush(worms, 3))).toBe('bin=3');
    expect(encode(freeRival(worms))).toMatch(/^q=[\w~.-]+$/);
    expect(encode({ ...worms, direction: 'reverse' })).toBe('direction=reverse');
  });

  it('says that nothing is chosen where something was, and that nothing is locked', () => {
    const start = { ...worms, brush: 3, locked: [1, 2] };
    expect(encode(worms, start)).toBe('lock=&bin=none');
    expect(decode('lock=&bin=none', start)).toEqual({ scene: worms, problems: [] });
  });

  it('means the same in any order of its keys', () => {
    fc.assert(
      fc.property(anyWormsScene(), fc.infiniteStream(fc.nat()), (scene, random) => {
        const pairs = encode(scene).split('&');
        const keys = new Map(pairs.map((pair) => [pair, random.next().value]));
        const hash = pairs.toSorted((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0)).join('&');
        expect(decode(hash)).toEqual({ scene, problems: [] });
      }),
    );
  });

  it('leaves a link with the most outcomes that a scene may have shorter than 2000 characters', () => {
    const everyKey = 'https://a-host-with-a-long-name.example.org/klarity/?view=classroom&lab=worms&lang=zh&theme=projector&unit=bits#';
    fc.assert(
      fc.property(anyWormsScene(MAX_OUTCOMES), (scene) => {
        const longest = { ...scene, locked: Array.from({ length: MAX_OUTCOMES }, (_, x) => x) };
        expect(everyKey.length + encode(longest).length).toBeLessThan(2000);
      }),
    );
  });

  it('survives a pasted address: nothing in it needs an escape', () => {
    fc.assert(
      fc.property(anyWormsScene(), (scene) => {
        const url = new URL(`https://example.org/#${encode(scene)}`);
        expect(decode(url.hash)).toEqual({ scene, problems: [] });
        expect(url.hash.slice(1)).toBe(encode(scene));
      }),
    );
  });

  it.each([
    ['counts', '1_x', '2_3_5_14_16_15_12_8_10_8_7'],
    ['counts', '5', '2_3_5_14_16_15_12_8_10_8_7'],
    ['counts', '0_0', '2_3_5_14_16_15_12_8_10_8_7'],
    ['counts', '1_-1', '2_3_5_14_16_15_12_8_10_8_7'],
    ['counts', '1_2000000000000', '2_3_5_14_16_15_12_8_10_8_7'],
    ['counts', Array.from({ length: MAX_OUTCOMES + 1 }, () => 1).join('_'), '2_3_5_14_16_15_12_8_10_8_7'],
    ['p', '0.5_0.6', ''],
    ['q', 'normal', 'uniform'],
    ['q', '0.5_0.5', 'uniform'],
    ['lock', '11', ''],
    ['lock', '0.5', ''],
    ['theta', '0', '0.3'],
    ['theta', '1', '0.3'],
    ['theta', 'half', '0.3'],
    ['theta', '', '0.3'],
    ['direction', 'backward', 'forward'],
    ['by', 'log', 'theta'],
    ['rate', '0', '0.004'],
    ['rate', '2', '0.004'],
    ['step', '1.5', '0'],
    ['step', '201', '0'],
    ['step', '-1', '0'],
    ['model', 'truth', 'approximation'],
    ['bin', '11', 'none'],
    ['bin', '', 'none'],
  ])('names %s=%s, which it cannot use, with what stands instead', (key, text, used) => {
    const { scene, problems } = decode(`${key}=${text}`);
    expect(scene).toEqual(worms);
    expect(problems).toEqual([{ kind: 'bad-value', key, text, used }]);
  });

  it('loses no good key to a bad one', () => {
    const { scene, problems } = decode('counts=1_2_3&theta=7&lock=9&step=2&colour=red&bin=2');
    expect(scene).toMatchObject({
      p: { family: 'empirical', params: { counts: [1, 2, 3] } },
      q: { family: 'discreteUniform', params: { low: 0, high: 2 } },
      approximation: { params: { trials: 2, theta: 0.3 } },
      run: { step: 2 },
      locked: [],
      brush: 2,
    });
    expect(problems).toEqual([
      { kind: 'bad-value', key: 'lock', text: '9', used: '' },
      { kind: 'bad-value', key: 'theta', text: '7', used: '0.3' },
      { kind: 'unknown-key', key: 'colour', text: 'red', used: '' },
    ]);
  });

  it('reads words and lists alike for a rival', () => {
    const edited = setTargetProb(worms, worms, 0, 0.5);
    expect(decode('q=free').scene).toEqual(freeRival(worms));
    expect(decode('q=uniform', freeRival(worms)).scene).toEqual(worms);
    expect(decode(encode(freeRival(edited))).scene).toEqual(freeRival(edited));
  });

  it.each(['theta=0.5', 'by=unconstrained', 'rate=0.01'])('starts the run over with %s, as the controls do', (hash) => {
    expect(decode(hash, { ...worms, run: { ...worms.run, step: 40 } }).scene.run.step).toBe(0);
  });

  it('gives a valid scene for any text', () => {
    const words = fc.constantFrom(...wormsCore.fields.map(({ key }) => `${key}=`), '&', '_', '1', '0.5', '~AAAA', 'free', '-', 'x');
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          const { scene } = decode(text);
          expect(safeParse(wormsSchema, scene).success).toBe(true);
          expect(outcomesOf(scene)).toBeGreaterThanOrEqual(2);
        },
      ),
      { numRuns: 300 },
    );
  });
});
