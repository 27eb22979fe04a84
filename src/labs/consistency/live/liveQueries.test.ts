import { describe, expect, it } from 'vitest';
import { consistencyCore } from '../consistencyCore';
import { setMode } from '../consistencyEdits';
import { consistencyPresets } from '../consistencyPresets';
import type { ConsistencyScene } from '../consistencyScene';
import { dataOf } from './dataOf';
import { openLive } from './drawLive';
import { setLive, setStep, setTenSeeds } from './liveEdits';
import { liveMetrics } from './liveMetrics';
import { goalOf } from './liveQueries';
import { RUN_STEPS, SEEDS } from './liveScene';
import { standingAt } from './standingAt';
import { yieldToEventLoop } from '../../../engine/yieldToEventLoop';

const { moonsNear: moons, digits } = consistencyPresets;

function open(scene: ConsistencyScene) {
  const lab = openLive(scene);
  const to = (recipe: (scene: ConsistencyScene) => ConsistencyScene): Promise<void> => {
    lab.klarity.edit('edit', () => recipe(lab.sceneNow()));
    lab.klarity.settle();
    return lab.answered();
  };
  return { ...lab, to };
}

describe('what a scene asks of a training', () => {
  it('is nothing but its start where it stands there', async () => {
    const lab = open(moons);
    await lab.answered();
    const { run, standing, data, trials } = lab.resultsNow();
    expect(run?.checkpoint.step).toBe(0);
    expect(standing).toMatchObject({ step: 0, losses: null });
    expect(data?.examples.labelled.count).toBe(moons.live.points);
    expect(trials).toBeNull();
  });

  it('is had by whoever comes back to a run that another one had pushed aside meanwhile', { timeout: 20_000 }, async () => {
    const lab = open(moons);
    await lab.answered();
    const trained = (seed: number) => (scene: ConsistencyScene) => setStep(setLive(scene, { seed }), 5);
    const { klarity } = lab;
    const goTo = (seed: number): void => {
      klarity.edit(String(seed), () => trained(seed)(lab.sceneNow()));
      klarity.settle();
    };
    // One is trained, one waits; a third takes its place and is taken back before anything can be said of it.
    goTo(11);
    goTo(12);
    goTo(13);
    klarity.undo();
    await lab.answered();
    expect(lab.sceneNow().live.seed).toBe(12);
    expect(lab.resultsNow().run?.problem.seed).toBe(12);
  });

  it('is as far as its step and a little ahead, and never beyond its end', () => {
    expect([0, 5, 30, 35, 595, 600].map(goalOf)).toEqual([0, 60, 60, 90, 600, RUN_STEPS]);
  });

  it('is the same, to the bit, wherever it stood before', async () => {
    const walked = open(moons);
    for (const step of [5, 40, 235, 100, 235]) await walked.to((scene) => setStep(scene, step));
    const linked = open(setStep(moons, 235));
    await linked.answered();
    expect(walked.resultsNow().standing).toEqual(linked.resultsNow().standing);
    expect(linked.resultsNow().standing?.step).toBe(235);
    expect(walked.resultsNow().run?.frames.slice(0, 48)).toEqual(linked.resultsNow().run?.frames.slice(0, 48));
  });

  it('keeps what is trained when it goes back, and begins at the same weights', async () => {
    const lab = open(moons);
    await lab.answered();
    const before = lab.resultsNow().standing;
    await lab.to((scene) => setStep(scene, 300));
    await lab.to((scene) => setStep(scene, 0));
    expect(lab.resultsNow().run?.checkpoint.step).toBe(330);
    expect(lab.resultsNow().standing?.accuracy).toEqual(before?.accuracy);
  });

  it('starts anew with a changed setting, and finds the old run again', async () => {
    const lab = open(setStep(moons, 120));
    await lab.answered();
    await lab.to((scene) => setLive(scene, { seed: 9 }));
    expect(lab.resultsNow().run?.checkpoint.step).toBe(0);
    expect(lab.resultsNow().run?.problem.seed).toBe(9);
    await lab.to((scene) => setLive(scene, { seed: moons.live.seed }));
    expect(lab.resultsNow().run?.checkpoint.step).toBe(150);
  });

  it('ends with the training of a scene that is left', async () => {
    const lab = open(setStep(moons, RUN_STEPS));
    await lab.until(() => (lab.resultsNow().run?.checkpoint.step ?? 0) > 0);
    await lab.to((scene) => setMode(scene, 'steps'));
    expect(lab.resultsNow()).toMatchObject({ run: null, standing: null, data: null, trials: null });
    await lab.to((scene) => setMode(scene, 'moons'));
    const trained = lab.resultsNow().run?.checkpoint.step;
    expect(trained).toBeLessThan(RUN_STEPS);
    for (let i = 0; i < 20; i++) await yieldToEventLoop();
    lab.klarity.flush();
    expect(lab.resultsNow().run?.checkpoint.step).toBe(trained);
  });
});

describe('the examples of a run', () => {
  it('are of the scene’s own data, or none while those of another are still there', async () => {
    const lab = open(moons);
    await lab.answered();
    const results = lab.resultsNow();
    expect(dataOf(results, moons)?.grid).not.toBeNull();
    expect(dataOf(results, setStep(setLive(moons, { stepSize: 0.1 }), 50))).toBe(dataOf(results, moons));
    for (const other of [digits, setLive(moons, { seed: 9 }), setLive(moons, { points: 20 }), consistencyPresets.source]) {
      expect(dataOf(results, other)).toBeNull();
    }
    await lab.to(() => digits);
    expect(dataOf(lab.resultsNow(), digits)?.watched.count).toBe(32);
    expect(dataOf(lab.resultsNow(), moons)).toBeNull();
  });
});

describe('ten seeds', () => {
  it('are trained one after another, can be cancelled, and go on where they were', async () => {
    const lab = open(setTenSeeds(moons, true));
    await lab.until(() => (lab.resultsNow().trials?.outcomes.length ?? 0) === 2);
    const two = lab.resultsNow().trials?.outcomes;
    await lab.to((scene) => setTenSeeds(scene, false));
    expect(lab.resultsNow().trials).toBeNull();
    await lab.to((scene) => setTenSeeds(scene, true));
    const { trials } = lab.resultsNow();
    expect(trials?.outcomes.map(({ seed }) => seed)).toEqual(Array.from({ length: SEEDS }, (_, i) => moons.live.seed + i));
    expect(trials?.outcomes.slice(0, 2)).toEqual(two);
    expect(trials?.done).toBe(1);
    const one = open(setStep(setLive(moons, { seed: moons.live.seed + 3 }), RUN_STEPS));
    await one.answered();
    expect(trials?.outcomes[3]?.accuracy).toEqual(one.resultsNow().standing?.accuracy);
  });
});

describe('what a host is told', () => {
  it('is how the run stands at the scene’s step', async () => {
    const lab = open(setStep(moons, 50));
    await lab.answered();
    const results = lab.resultsNow();
    const metrics = consistencyCore.metrics(results);
    const { run } = results;
    expect(metrics).toEqual(liveMetrics(results));
    expect(metrics).toMatchObject({ step: 50, accuracyWithConsistency: run?.frames[10]?.accuracy.withConsistency, total: run?.losses.total[50] });
    expect(metrics).not.toHaveProperty('meanGain');
  });

  it('is of the last step that was taken where the run is over', async () => {
    const lab = open(setStep(moons, RUN_STEPS));
    await lab.answered();
    const { run } = lab.resultsNow();
    expect(run && standingAt(run, RUN_STEPS)?.losses?.total).toBe(run?.losses.total[RUN_STEPS - 1]);
  });
});
