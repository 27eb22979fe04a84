import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { familyNames } from '../../distribution/familyNames';
import { families } from '../../math/families';
import { distributionOf } from '../../math/families/distributionOf';
import type { Distribution, FamilyName } from '../../math/families';
import { locationScaleOf } from '../../math/law/locationScale';
import { lawOf } from '../../math/law/lawOf';
import { decodeHash, encodeHash } from '../../scene/hash';
import { mergeScene } from '../../scene/mergeScene';
import { resultsOf } from './askDirectly';
import { fitCore } from './fitCore';
import { addRacer, removeRacer, replaceModel, replaceTarget, setBrush, setCoordinates, setFree, setModel, setNoise, setOptimizer, setRival, setSetting, setStep, setTarget, setTheta } from './fitEdits';
import { fitPresets } from './fitPresets';
import { MAX_SMOOTHING } from './fitScene';
import type { FitScene } from './fitScene';
import { fitSchema } from './fitSchema';
import { freeChoices } from './freeChoices';
import { isAnotherProblem } from './isAnotherProblem';
import { presetNames, presetOf } from './presetOf';
import { optimizerNames, racerOf } from './racerOf';
import { wholeProblem } from './wholeProblem';

const { modes, worms } = fitPresets;
const exampleOf = (name: FamilyName): Distribution => distributionOf<FamilyName>(name, families[name].example);
const accepts = (scene: unknown): boolean => safeParse(fitSchema, scene).success;
const reasons = (scene: unknown): readonly string[] => (safeParse(fitSchema, scene).issues ?? []).map(({ message }) => message);

/** Everything about a scene that a reader can change, as edits that any of them may make. */
const anyEdit: fc.Arbitrary<(scene: FitScene) => FitScene> = fc.oneof(
  fc.constantFrom(...familyNames).map((name) => (scene: FitScene) => replaceTarget(scene, exampleOf(name))),
  fc
    .constantFrom(...familyNames)
    .map((name) => (scene: FitScene) => (freeChoices(exampleOf(name)).length > 0 ? replaceModel(scene, exampleOf(name)) : scene)),
  fc.constantFrom(...familyNames).map((name) => (scene: FitScene) =>
    families[name].kind === families[scene.model.family].kind ? setRival(scene, exampleOf(name)) : scene,
  ),
  fc
    .record({ mu: fc.double({ min: -1e6, max: 1e6, noNaN: true }), sigma: fc.double({ min: 1e-3, max: 1e5, noNaN: true }) })
    // An address tells no two zeros apart.
    .map(({ mu, sigma }) => (scene: FitScene) => replaceTarget(scene, { family: 'normal', params: { mu: mu + 0, sigma } })),
  fc.constantFrom(...optimizerNames).map((name) => (scene: FitScene) => addRacer(scene, name)),
  fc.nat(3).map((index) => (scene: FitScene) => removeRacer(scene, index % scene.racers.length)),
  fc.constantFrom(...optimizerNames).map((name) => (scene: FitScene) => setOptimizer(scene, 0, name)),
  fc.double({ min: 1e-5, max: 100, noNaN: true }).map((value) => (scene: FitScene) => setSetting(scene, 0, 'stepSize', value)),
  fc.nat(240).map((step) => (scene: FitScene) => setStep(scene, step)),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((x) => (scene: FitScene) => setBrush(scene, x)),
  fc.nat(4095).map((batch) => (scene: FitScene) => setNoise(scene, { batch: batch + 1, seed: batch * 7 })),
  fc.constantFrom('plain' as const, 'unconstrained' as const).map((by) => (scene: FitScene) => setCoordinates(scene, by)),
  fc.record({ p: fc.double({ min: 0, max: MAX_SMOOTHING, noNaN: true }), q: fc.double({ min: 0, max: MAX_SMOOTHING, noNaN: true }) }).map(
    (smoothing) => (scene: FitScene) => ({ ...scene, smoothing }),
  ),
);
const anyScene = fc
  .tuple(fc.constantFrom(...presetNames), fc.array(anyEdit, { maxLength: 6 }))
  .map(([name, edits]) => edits.reduce<FitScene>((scene, edit) => edit(scene), fitPresets[name]));

describe('a Fit scene', () => {
  it.each(presetNames)('of the preset %s is accepted, and is what it is called', (name) => {
    expect(reasons(fitPresets[name])).toEqual([]);
    expect(presetOf(fitPresets[name])).toEqual({ name, isChanged: false });
  });

  it('with the data of a reader is no example any more, of whose data its line speaks', () => {
    const withCounts = (counts: readonly number[]) => ({ ...worms, p: { ...worms.p, distribution: { family: 'empirical', params: { counts } } as const } });
    expect(presetOf({ ...worms, step: 3, direction: 'reverse' })?.name).toBe('worms');
    expect(presetOf(withCounts([3, 1, 4, 1, 5]))).toBeNull();
  });

  it('of other families or data has other minima; of other numbers, those that it is about to have', () => {
    const { farModes, flexible, ravine, faithful, galaxies } = fitPresets;
    const isAnother = (one: FitScene, other: FitScene): boolean => isAnotherProblem(wholeProblem(one), wholeProblem(other));
    expect([isAnother(farModes, flexible), isAnother(flexible, ravine), isAnother(faithful, galaxies)]).toEqual([true, true, true]);
    const dragged = { ...worms, p: { ...worms.p, distribution: { family: 'categorical', params: { probs: [0.2, 0.8] } } as const } };
    expect([isAnother(modes, farModes), isAnother(worms, dragged), isAnother(modes, { ...modes, smoothing: { p: 0.1, q: 0 } })]).toEqual([false, false, false]);
  });

  it('stays acceptable whatever a reader does to it', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        expect(reasons(scene)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('comes back from its address to the last bit', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const hash = encodeHash(fitCore, scene);
        expect(hash).toMatch(/^[\w\-.~:;=&@,[\]]*$/);
        expect(decodeHash(fitCore, hash)).toEqual({ scene, problems: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('has short addresses', () => {
    expect(encodeHash(fitCore, setStep(modes, 46))).toBe('step=46');
    expect(encodeHash(fitCore, setStep(fitPresets.galaxies, 3), 'galaxies')).toBe('preset=galaxies&step=3');
    expect(encodeHash(fitCore, fitPresets.galaxies).length).toBeLessThan(300);
  });
});

describe('what a Fit scene must not be is refused with the reason', () => {
  it.each([
    ['a model of the other kind', { ...modes, model: worms.model, free: worms.free }, 'must have outcomes of the same kind as p'],
    ['a rival of the other kind', { ...modes, q: worms.q }, 'must have outcomes of the same kind as p'],
    ['a parameter that the model has not', { ...modes, free: ['mu', 'nu'] }, 'must be free parameters of the model'],
    ['three free parameters', { ...modes, free: ['mu', 'sigma', 'nu'] }, 'must name at most 2 parameters'],
    ['one parameter twice', { ...modes, free: ['mu', 'mu'] }, 'must not name a parameter twice'],
    ['natural parameters of a model that stands still in part', { ...modes, free: ['mu'], coordinates: 'natural' }, 'must be ones that the model has'],
    ['natural parameters of one that the model has not', { ...modes, free: ['nu'], coordinates: 'natural' }, 'must be free parameters of the model'],
    ['a lead that does not race', { ...modes, lead: 3 }, 'must be one of the racers'],
    ['a setting of another optimizer', { ...modes, racers: [{ optimizer: 'adam', settings: { stepSize: 1 } }] }, 'must have the settings of its optimizer, and no others'],
    ['a step size beyond all bounds', { ...modes, racers: [racerOf('gradientDescent', { stepSize: 1e9 })] }, 'must have settings within their ranges'],
    ['a cut that ends before it begins', { ...modes, p: { ...modes.p, cut: { low: 2, high: 1 } } }, 'must not end before it begins'],
    ['a share that leaves nothing of q_θ', { ...modes, smoothing: { p: 0, q: 1 } }, 'must be at most 0.99'],
  ])('%s', (_, scene, reason) => {
    expect(reasons(scene)).toContain(reason);
  });

  it('a cut that leaves nothing of p', () => {
    const uniform: Distribution = { family: 'uniform', params: { low: 0, high: 1 } };
    const whole = setTarget(modes, { distribution: uniform, cut: null });
    expect(accepts(whole)).toBe(true);
    expect(accepts({ ...whole, p: { distribution: uniform, cut: { low: 5, high: 6 } } })).toBe(false);
    expect(setTarget(whole, { distribution: uniform, cut: { low: 5, high: 6 } })).toEqual(whole);
  });

  it('a partial scene of a message with an unknown field, by its name', () => {
    expect(mergeScene(fitCore, modes, { stepp: 3 })).toMatchObject({ ok: false, field: 'scene.stepp' });
    expect(mergeScene(fitCore, worms, { p: { distribution: { params: { counts: [-1, 2] } } } })).toMatchObject({ ok: false, field: 'scene.p.distribution' });
    expect(mergeScene(fitCore, modes, { p: { distribution: { params: { mus: [0] } } } })).toMatchObject({ ok: false, field: /^scene\.p\.distribution/ });
    expect(mergeScene(fitCore, modes, { p: worms.p })).toMatchObject({ ok: true, scene: { model: { family: 'binomial' } } });
  });
});

describe('twenty links that a hand has spoiled', () => {
  it.each([
    'step=-1', 'step=1e9', 'step=x', 'model=normal:0', 'model=normal:0_-1', 'model=norml:0_1', 'model=uniform:0_1', 'free=mu_mu', 'free=', 'free=tau',
    'race=adam:1', 'race=warp:1', 'race=gradientDescent:0.1;', 'lead=9', 'by=polar', 'smooth=0.1', 'smooth=2_0', 'cut=3..1', 'p=gaussianMixture:1;0', 'x=left',
    'preset=none', 'batch=0', 'seed=1.5', 'q=binomial:4_0.2', 'basins=maybe', 'direction=up', 'what=ever', '%E0%A4%A', 'p=normal:0_1&model=poisson:3', 'free=nu&by=natural',
  ])('%s opens a scene that is acceptable, with what was wrong', (hash) => {
    const { scene, problems } = decodeHash(fitCore, hash);
    expect(reasons(scene)).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });

  it('noise of any kind opens a scene that is acceptable', () => {
    const keys = fitCore.fields.map(({ key }) => key);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), fc.string()), { maxLength: 5 }), (pairs) => {
        const hash = new URLSearchParams(pairs.map(([key, text]) => [key, text])).toString();
        expect(reasons(decodeHash(fitCore, hash).scene)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('edits', () => {
  it('another start or another model starts the race over; another target does not', () => {
    const later = setStep(modes, 40);
    expect(setTheta(later, [1, 2])).toMatchObject({ step: 0, model: { params: { mu: 1, sigma: 2 } } });
    expect(setModel(later, exampleOf('laplace')).step).toBe(0);
    expect(setFree(later, ['mu']).step).toBe(0);
    expect(setTarget(later, { distribution: exampleOf('laplace'), cut: null }).step).toBe(40);
  });

  const evenly = (low: number, high: number): Distribution => ({
    family: 'gaussianKde',
    params: { data: Array.from({ length: 41 }, (_, i) => low + ((high - low) * i) / 40), bandwidth: (high - low) / 15 },
  });

  it.each([
    ['a thousand off', evenly(1000, 1100)],
    ['wide', evenly(-5e5, 5e5)],
    ['narrow', evenly(0.01, 0.02)],
    ['ages', evenly(0, 100)],
    ['narrow and far off', evenly(1e6, 1e6 + 1)],
    ['tiny', evenly(1e-9, 3e-9)],
    ['vast', evenly(-1e12, 1e12)],
    ['without moments', { family: 'cauchy', params: { x0: 500, gamma: 3 } } as const],
  ])('data far from the start bring it to a deviation or so beside them, with a way to go: %s', (_, data) => {
    const next = replaceTarget({ ...setStep(modes, 40), brush: 2 }, data);
    const [target, start] = [locationScaleOf(lawOf(data)), locationScaleOf(lawOf(next.model))];
    expect((start.centre - target.centre) / target.width).toBeGreaterThan(1);
    expect((start.centre - target.centre) / target.width).toBeLessThan(1.2);
    expect(start.width / target.width).toBeCloseTo(1.3, 1);
    expect(next).toMatchObject({ step: 0, brush: null, free: modes.free });
    // Asked again, nothing moves any more.
    expect(replaceTarget(next, data).model).toBe(next.model);
  });

  it('a target that the start is near leaves it alone, and so does one that is dragged', () => {
    const near: Distribution = { family: 'laplace', params: { mu: 1, b: 2 } };
    expect(replaceTarget({ ...modes, step: 40 }, near)).toMatchObject({ model: modes.model, racers: modes.racers, step: 40 });
    expect(setTarget(modes, { distribution: evenly(1000, 1100), cut: null }).model).toBe(modes.model);
    const put = setTheta(modes, [300, 1]);
    expect(replaceTarget(put, { family: 'gaussianMixture', params: { weights: [1], mus: [2], sigmas: [1] } }).model).toBe(put.model);
  });

  it('a family that can only come so near begins there, and one that cannot be over the target stays', () => {
    const exponential = setModel(modes, exampleOf('exponential'));
    const rate = replaceTarget(exponential, evenly(1000, 1100)).model.params;
    expect(rate).toMatchObject({ rate: expect.closeTo(1 / 1900, 4) as number });
    const gamma = setModel(modes, exampleOf('gamma'));
    expect(replaceTarget(gamma, evenly(-1100, -1000)).model).toBe(gamma.model);
    const top = replaceTarget(worms, { family: 'empirical', params: { counts: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 30] } });
    expect(locationScaleOf(lawOf(top.model)).centre).toBeLessThan(9.9);
  });

  it('a family put in the place of another begins near the target, too', () => {
    const far = replaceTarget(modes, evenly(1000, 1100));
    expect(locationScaleOf(lawOf(replaceModel(far, exampleOf('laplace')).model)).centre).toBeGreaterThan(1000);
    // Where p is hidden, a start says nothing of it.
    expect(setModel(far, exampleOf('laplace')).model).toEqual(exampleOf('laplace'));
    const mixed = replaceModel(far, exampleOf('gaussianMixture'));
    expect(locationScaleOf(lawOf(mixed.model)).centre).toBeGreaterThan(1000);
    expect(mixed.free).toHaveLength(2);
  });

  it('a rival that is far from new data gives way to a plain one, steps that would fly over them are made shorter', () => {
    const next = replaceTarget({ ...modes, q: exampleOf('laplace') }, evenly(0.01, 0.02));
    expect(next.q?.family).toBe('uniform');
    const [descent, adam] = next.racers;
    expect(descent?.settings['stepSize']).toBeLessThan(1e-4);
    expect(adam).toEqual(modes.racers[1]);
    expect(reasons(next)).toEqual([]);
  });

  it('new data are run to a finite end by every racer, in both directions', async () => {
    for (const data of [evenly(1000, 1100), evenly(0, 100), evenly(0, 1)]) {
      const { runs = [] } = await resultsOf({ ...replaceTarget(modes, data), step: 240 }, ['runs']);
      const lasts = runs.flatMap(({ forward, reverse }) => [forward, reverse].map(({ losses }) => losses.at(-1) ?? Number.NaN));
      const firsts = runs.flatMap(({ forward, reverse }) => [forward, reverse].map(({ losses }) => losses[0] ?? Number.NaN));
      expect(lasts).toHaveLength(6);
      expect(lasts.every((last, i) => last < (firsts[i] ?? Number.NaN))).toBe(true);
    }
  }, 60_000);

  it('an address that names the target alone has a start near it, one that names both has both', () => {
    const { scene, problems } = decodeHash(fitCore, 'p=normal:1000_50');
    expect(problems).toEqual([]);
    expect(scene.model.params).toEqual({ mu: 1055, sigma: 65 });
    expect(decodeHash(fitCore, 'p=normal:1000_50&model=normal:3.2_3.4').scene.model).toEqual(modes.model);
    const put = setTarget(modes, { distribution: { family: 'normal', params: { mu: 1000, sigma: 50 } }, cut: null });
    expect(encodeHash(fitCore, put)).toContain('model=normal:3.2_3.4');
    expect(encodeHash(fitCore, scene)).toBe('p=normal:1000_50');
  });

  it('counts as a target bring a model of counts, and take away what does not go with it', () => {
    const counts = setTarget({ ...modes, q: exampleOf('uniform') }, worms.p);
    expect(counts.model).toEqual({ family: 'binomial', params: { trials: 10, theta: 0.3 } });
    expect(counts).toMatchObject({ free: ['theta'], q: null });
  });

  it('the last racer stays, and the lead is always one of them', () => {
    const alone = removeRacer(removeRacer({ ...modes, lead: 2 }, 2), 0);
    expect(alone.racers).toHaveLength(1);
    expect(alone.lead).toBe(0);
    expect(removeRacer(alone, 0)).toBe(alone);
    expect(optimizerNames.reduce(addRacer, modes).racers).toHaveLength(4);
  });
});
