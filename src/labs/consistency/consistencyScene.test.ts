import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeHash, encodeHash } from '../../scene/hash';
import { mergeScene } from '../../scene/mergeScene';
import { consistencyCore } from './consistencyCore';
import { setBatch, setLook, setLoss, setMode, setProgress, sizeOf } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import { LIMITS, modes, normalisers, schedules, temperedSides } from './consistencyScene';
import type { ConsistencyScene, Rows } from './consistencyScene';
import { consistencySchema } from './consistencySchema';
import { openMode, presetOf, presetsOf } from './presetOf';
import { hasNumber, stepTensors } from './stepsLook';

const { source } = consistencyPresets;
const reasons = (scene: unknown): readonly string[] => (safeParse(consistencySchema, scene).issues ?? []).map(({ message }) => message);
const presetNames = modes.flatMap(presetsOf);

const within = ({ min, max }: { readonly min: number; readonly max: number }) =>
  fc.double({ min, max, noNaN: true }).map((value) => value + 0);
const rows = (count: { readonly min: number; readonly max: number }): fc.Arbitrary<Rows> =>
  fc.integer(LIMITS.classes).chain((classes) =>
    fc.array(fc.array(within(LIMITS.logit), { minLength: classes, maxLength: classes }), { minLength: count.min, maxLength: count.max }),
  );

/** Everything about a scene that a reader can change, as edits that any of them may make. */
const anyEdit: fc.Arbitrary<(scene: ConsistencyScene) => ConsistencyScene> = fc.oneof(
  fc
    .record({
      temperature: within(LIMITS.temperature),
      tempered: fc.constantFrom(...temperedSides),
      confidence: within(LIMITS.confidence),
      normaliseBy: fc.constantFrom(...normalisers),
      coefficient: within(LIMITS.coefficient),
      annealing: fc.constantFrom(...schedules),
    })
    .map((loss) => (scene: ConsistencyScene) => setLoss(scene, loss)),
  fc.constantFrom(...modes).map((mode) => (scene: ConsistencyScene) => setMode(scene, mode)),
  within({ min: 0, max: 1 }).map((progress) => (scene: ConsistencyScene) => setProgress(scene, progress)),
  rows(LIMITS.unlabelled).map((original) => (scene: ConsistencyScene) => setBatch(scene, { original })),
  rows(LIMITS.unlabelled).map((augmented) => (scene: ConsistencyScene) => setBatch(scene, { augmented })),
  rows(LIMITS.labelled).map((labelled) => (scene: ConsistencyScene) => setBatch(scene, { labelled })),
  fc.record({ tensor: fc.constantFrom(...stepTensors), row: fc.option(fc.nat(8)), column: fc.option(fc.nat(10)) }).map(
    (look) => (scene: ConsistencyScene) => (hasNumber(look, sizeOf(scene.batch)) ? setLook(scene, look) : scene),
  ),
);
const anyScene = fc
  .tuple(fc.constantFrom(...presetNames), fc.array(anyEdit, { maxLength: 6 }))
  .map(([name, edits]) => edits.reduce<ConsistencyScene>((scene, edit) => edit(scene), consistencyPresets[name]));

describe('a Consistency scene', () => {
  it.each(presetNames)('of the preset %s is accepted, and is what it is called', (name) => {
    expect(reasons(consistencyPresets[name])).toEqual([]);
    expect(presetOf(consistencyPresets[name])).toEqual({ name, isChanged: false });
  });

  it('stays acceptable whatever a reader does to it', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(reasons(scene)).toEqual([]);
      }),
    );
  });

  it('comes back from its address to the last bit', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const hash = encodeHash(consistencyCore, scene);
        expect(hash).toMatch(/^[\w\-.~:;=&]*$/);
        expect(decodeHash(consistencyCore, hash)).toEqual({ scene, problems: [] });
      }),
    );
  });

  it('has short addresses', () => {
    expect(encodeHash(consistencyCore, setLoss(source, { tempered: 'original' }))).toBe('side=original');
    expect(encodeHash(consistencyCore, consistencyPresets.late, 'late')).toBe('preset=late');
    expect(encodeHash(consistencyCore, setLook(source, { tensor: 'elements', row: 1, column: 2 }))).toBe('look=elements:1_2');
    const two = (count: number): Rows => Array.from({ length: count }, (_, i) => Array.from({ length: 10 }, (_one, c) => (i - c) / 4));
    const largest = setBatch(source, { original: two(8), augmented: two(8).toReversed(), labelled: two(8) });
    expect(encodeHash(consistencyCore, largest).length).toBeLessThan(1900);
  });
});

describe('what a Consistency scene must not be is refused with the reason', () => {
  const { batch } = source;
  it.each([
    ['another shape of the augmented rows', { ...source, batch: { ...batch, augmented: batch.augmented.slice(1) } }, 'must have the shape of original'],
    ['other classes of the labelled rows', { ...source, batch: { ...batch, labelled: batch.labelled.map(() => [0, 1]) } }, 'must have the classes of original'],
    ['a label that is no class', { ...source, batch: { ...batch, labels: [0, 1, 3] } }, 'must name one class a labelled row'],
    ['a label too few', { ...source, batch: { ...batch, labels: [0, 1] } }, 'must name one class a labelled row'],
    ['one unlabelled row', { ...source, batch: { ...batch, original: [[0, 0, 0]] } }, 'must have at least 2 rows'],
    ['rows of different lengths', { ...source, batch: { ...batch, original: [[0, 0, 0], [0, 0]] } }, 'must have as many logits in every row'],
    ['one class', { ...source, batch: { ...batch, original: [[0], [0]] } }, 'must have 2 to 10 logits a row'],
    ['a logit beyond all bounds', { ...source, batch: { ...batch, original: [[0, 0, 0], [0, 0, 101]] } }, 'must be at most 100'],
    ['a negative coefficient', setLoss(source, { coefficient: -1 }), 'must be at least 0'],
    ['progress beyond the end', setProgress(source, 1.1), 'must be at most 1'],
    ['a look at a row that is not there', setLook(source, { tensor: 'mask', row: 4, column: null }), 'must be a number of the batch'],
    ['a look at a column of what has none', setLook(source, { tensor: 'mask', row: 0, column: 0 }), 'must be a number of the batch'],
    ['a look at a row of a total', setLook(source, { tensor: 'total', row: 0, column: null }), 'must be a number of the batch'],
  ])('%s', (_, scene, reason) => {
    expect(reasons(scene)).toContain(reason);
  });

  it('a partial scene of a message with an unknown field, by its name', () => {
    expect(mergeScene(consistencyCore, source, { loss: { tau: 1 } })).toMatchObject({ ok: false, field: 'scene.loss.tau' });
  });
});

describe('another mode', () => {
  it.each(presetNames)('opens on its first example from the unchanged %s', (name) => {
    for (const mode of modes.filter((one) => one !== consistencyPresets[name].mode)) {
      const [first] = presetsOf(mode);
      expect(presetOf(openMode(consistencyPresets[name], mode))).toEqual({ name: first, isChanged: false });
    }
  });

  it.each(modes)('opens on its first example by a link that names %s and no more', (mode) => {
    const { scene, problems } = decodeHash(consistencyCore, `mode=${mode}`);
    expect(problems).toEqual([]);
    expect(presetOf(scene)).toEqual({ name: presetsOf(mode)[0], isChanged: false });
  });

  it('takes what else a link says on top of its first example', () => {
    const { scene } = decodeHash(consistencyCore, 'mode=moons&T=0.5');
    expect(scene).toEqual(setLoss(consistencyPresets.moons, { temperature: 0.5 }));
  });

  it('keeps the settings of a reader who has changed them', () => {
    const own = setLoss(source, { temperature: 0.31 });
    expect(openMode(own, 'moons')).toEqual({ ...own, mode: 'moons' });
  });
});

describe('a batch of another size', () => {
  it('brings the rest of it along, and loses a look at what is gone', () => {
    const looking = setLook(source, { tensor: 'augmented', row: 3, column: 2 });
    const smaller = setBatch(looking, { original: [[1, 2], [3, 4]] });
    expect(smaller.look).toBeNull();
    expect(smaller.batch).toEqual({
      original: [[1, 2], [3, 4]],
      augmented: [[2, 0.8], [1.2, 0.6]],
      labelled: [[2.5, 0], [0.2, 0.9], [1.1, 0.3]],
      labels: [0, 1, 1],
    });
  });

  it('can be asked for in a message by its original rows alone', () => {
    const result = mergeScene(consistencyCore, source, { batch: { original: [[0, 0], [0, 0]] } });
    expect(result).toMatchObject({ ok: true, scene: { batch: { augmented: [[2, 0.8], [1.2, 0.6]] } } });
  });
});

describe('links that a hand has spoiled', () => {
  it.each([
    'mode=film', 'T=hot', 'T=11', 'side=both', 'tau=-2', 'mean=none', 'lambda=-1', 'anneal=cosine', 'progress=2', 'original=1_2', 'original=1_x;2_3',
    'augmented=1_2;3_4', 'labelled=1_2', 'labels=0_1', 'labels=0_1_7', 'look=nothing', 'look=mask', 'look=mask:9', 'look=elements:1', 'look=elements:1_2_3',
    'preset=none', 'original=', 'theta=0.3',
  ])('%s opens a scene that is acceptable, with what was wrong', (hash) => {
    const { scene, problems } = decodeHash(consistencyCore, hash);
    expect(reasons(scene)).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('noise of any kind opens a scene that is acceptable', () => {
    const keys = consistencyCore.fields.map(({ key }) => key);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.string()), { maxLength: 5 }), (pairs) => {
        const hash = new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
        expect(reasons(decodeHash(consistencyCore, hash).scene)).toEqual([]);
      }),
    );
  });
});
