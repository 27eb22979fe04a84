// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { consistencyLab } from '../consistencyLab';
import { consistencyPresets } from '../consistencyPresets';
import { drawLive } from './drawLive';
import { en as steps } from '../en';
import { en } from './en';
import { setStep } from './liveEdits';
import { liveFilm } from './liveFilm';
import { RUN_STEPS } from './liveScene';

const { moons, digits } = consistencyPresets;

const training = () => within(screen.getByRole('group', { name: en.run }));
const button = (name: string) => training().getByRole('button', { name });
const accuracies = () => training().getAllByRole('cell').map((cell) => cell.textContent);
const verdict = () => document.querySelector('.live-training__verdict')?.textContent;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the live view', () => {
  it('begins with two networks that are the same, and says so', async () => {
    await drawLive(moons);
    const [one, other, gain] = accuracies();
    expect(one).toBe(other);
    expect(gain).toBe('0.0 points');
    expect(verdict()).toBe(en.start);
    expect(training().getByText(en.trainedTo(0))).toBeTruthy();
  });

  it('trains while it plays, stops where it is paused, and keeps what is trained when it is rewound', async () => {
    const { sceneNow, resultsNow, until, answered, klarity } = await drawLive(moons);
    const start = accuracies();
    fireEvent.click(button(en.play));
    await until(() => sceneNow().live.step >= 50);
    expect(verdict()).toBe('');
    fireEvent.click(button(en.pause));
    await answered();
    const paused = sceneNow().live.step;
    const trained = resultsNow().run?.checkpoint.step ?? 0;
    expect(trained).toBeGreaterThanOrEqual(paused);
    expect(trained).toBeLessThanOrEqual(paused + 60);
    expect(verdict()).toContain(`At step ${paused}`);
    await until(() => !klarity.store.getState().playing);
    expect(resultsNow().run?.checkpoint.step).toBe(trained);
    fireEvent.click(button(en.rewind));
    await answered();
    expect(accuracies()).toEqual(start);
    expect(training().getByText(en.trainedTo(trained))).toBeTruthy();
  });

  it('is at its end at once where motion is not wanted, and is undone in one step', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { sceneNow, klarity, until } = await drawLive(moons);
    fireEvent.click(button(en.play));
    await until(() => sceneNow().live.step === RUN_STEPS && !klarity.store.getState().playing);
    klarity.undo();
    expect(sceneNow().live.step).toBe(0);
  });

  it('shows the wall of digits, in bars and in words, masked or not', async () => {
    const { container, resultsNow } = await drawLive(setStep(digits, 60));
    const wall = resultsNow().run?.frames[12]?.wall;
    const passing = Array.from(wall?.mask ?? []).filter((one) => one === 1).length;
    expect(passing).toBeGreaterThan(0);
    const figure = screen.getByRole('figure', { name: en.wallTitle });
    await vi.waitFor(() => expect(figure.textContent).toContain(`At step 60 ${passing} of 32 digits pass the threshold`));
    expect(container.querySelector('.live-wall__frame')?.getAttribute('d')?.match(/z/g)).toHaveLength(passing);
    expect(within(figure).getByText(en.credit)).toBeTruthy();
  });

  it('shows the plane of the moons twice, with every label marked in both', async () => {
    const { container } = await drawLive(setStep(moons, 60), ['wall']);
    expect(screen.getAllByRole('figure')).toHaveLength(2);
    expect(container.querySelectorAll('.live-region .dot')).toHaveLength(2 * moons.live.points);
    expect(screen.queryByText(en.credit)).toBeNull();
  });

  it('says that a threshold can never mask two classes, nor any of ten below a tenth', async () => {
    await drawLive(consistencyPresets.moonsNear, ['training']);
    expect(training().getByText(steps.notes.neverMasks)).toBeTruthy();
    cleanup();
    await drawLive(moons, ['training']);
    expect(training().queryByText(steps.notes.neverMasks)).toBeNull();
    cleanup();
    await drawLive(digits, ['training']);
    expect(training().queryByText(steps.notes.neverMasks)).toBeNull();
  });

  it('takes nothing to hold where there is to be none', async () => {
    await drawLive(moons, ['training', 'seeds', 'wall'], 'none');
    expect([...screen.queryAllByRole('button'), ...screen.queryAllByRole('slider')]).toEqual([]);
    expect(training().getByText(en.stepOf(0, RUN_STEPS))).toBeTruthy();
  });

  it('names both colours of the plane', async () => {
    await drawLive(moons, ['wall']);
    expect(screen.getAllByText(new RegExp(en.regionsLegend.circle))).toHaveLength(2);
    expect(screen.getAllByText(new RegExp(en.regionsLegend.square))).toHaveLength(2);
  });

  it('trains ten seeds when asked, and says what they say; another setting asks for none', async () => {
    const { sceneNow, answered, klarity } = await drawLive(moons, ['seeds']);
    const seeds = within(screen.getByRole('figure', { name: en.seedsTitle }));
    expect(document.querySelector('.live-seeds__verdict')?.textContent).toBe(en.seedsNone);
    fireEvent.click(seeds.getByRole('button', { name: en.seedsStart }));
    await answered();
    expect(document.querySelector('.live-seeds__verdict')?.textContent).toMatch(/^Over 10 seeds .*[+−]\d+\.\d ± \d+\.\d points/);
    expect(seeds.queryByRole('progressbar')).toBeNull();
    klarity.undo();
    await answered();
    expect(sceneNow().live.tenSeeds).toBe(false);
    expect(document.querySelector('.live-seeds__verdict')?.textContent).toBe(en.seedsNone);
  });
});

describe('the film of a training', () => {
  it('is as long as the run, trained or not, and brings any step on the screen', async () => {
    const { klarity, answered, resultsNow } = await drawLive(moons, ['training']);
    expect(liveFilm.steps(klarity.store.getState())).toBe(RUN_STEPS);
    liveFilm.show(klarity, 203);
    klarity.flush();
    await answered();
    expect(resultsNow().standing?.step).toBe(205);
    expect(consistencyLab.film).toBe(liveFilm);
  });

  it('is nothing where the loss is shown step by step', async () => {
    const { klarity } = await drawLive(moons, ['training']);
    klarity.replace(consistencyPresets.source);
    expect(liveFilm.steps(klarity.store.getState())).toBe(0);
  });
});
