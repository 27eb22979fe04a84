// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { drawWith } from '../../labs/drawLab';
import { startWorms } from '../../labs/worms/drawWorms';
import { wormsCore } from '../../labs/worms/wormsCore';
import { setBrush, setRun, targetProbs } from '../../labs/worms/wormsEdits';
import { wormsKeys } from '../../labs/worms/wormsKeys';
import type { WormsScene } from '../../labs/worms/wormsScene';
import { defaultScene } from '../../scene/sceneKind';
import { openLab } from '../openLab';
import { revealKey, useClassroomKeys } from './useClassroomKeys';

const worms = defaultScene(wormsCore);

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
beforeAll(() => openLab('worms'));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function start(scene?: WormsScene) {
  const lab = startWorms(scene);
  const onHelp = vi.fn<() => void>();
  const onShare = vi.fn<() => void>();
  const listed: string[] = [];
  function Room() {
    const keys = useClassroomKeys({ onHelp, onShare, more: [revealKey] });
    listed.splice(0, Infinity, ...keys.flatMap((one) => one.keys));
    return (
      <main>
        <p>the worms</p>
        <button type="button">a button</button>
        <a href="#there">a link</a>
        <input type="text" aria-label="a field" />
        <input type="range" aria-label="a range" />
        <select aria-label="a choice" />
        <textarea aria-label="a text" />
        <details>
          <summary>a summary</summary>
        </details>
        <svg>
          <g role="slider" aria-label="a handle" aria-valuenow={0} tabIndex={0} />
        </svg>
      </main>
    );
  }
  const view = drawWith(lab.klarity, <Room />);
  await act(lab.answered);
  const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body): boolean => {
    const event = createEvent.keyDown(target, { key, ...more });
    fireEvent(target, event);
    return event.defaultPrevented;
  };
  return { ...lab, ...view, press, onHelp, onShare, listed, state: () => lab.klarity.store.getState() };
}

describe('the keys of the classroom', () => {
  it('reveal and hide', async () => {
    const { press, state } = await start();
    expect(press('r')).toBe(true);
    expect(state().revealed).toBe(true);
    press('Enter');
    expect(state().revealed).toBe(false);
  });

  it('go round the units', async () => {
    const { press, state } = await start();
    const seen = ['u', 'U', 'u'].map((key) => {
      press(key);
      return state().preferences.unit;
    });
    expect(seen).toEqual(['nats', 'dits', 'bits']);
  });

  it('walk along the outcomes, from either end and no further', async () => {
    const { press, sceneNow, state } = await start();
    press('ArrowRight');
    expect(sceneNow().brush).toBe(0);
    press('ArrowLeft');
    expect(sceneNow().brush).toBe(0);
    for (let i = 0; i < 20; i++) press('ArrowRight');
    expect(sceneNow().brush).toBe(10);
    expect(state().past).toEqual([]);
    const other = await start();
    other.press('ArrowLeft');
    expect(other.sceneNow().brush).toBe(10);
  });

  it('raise and lower p there by a hundredth, and undo and redo it', async () => {
    const { press, sceneNow } = await start(setBrush(worms, 4));
    press('ArrowUp');
    press('ArrowUp');
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.18, 12);
    press('ArrowDown');
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.17, 12);
    press('z');
    press('z');
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.17, 12);
    press('z');
    expect(sceneNow().p).toEqual(worms.p);
    press('y');
    expect(targetProbs(sceneNow())[4]).toBeCloseTo(0.17, 12);
  });

  it('move θ, and not out of the slider’s range', async () => {
    const { press, sceneNow } = await start();
    const theta = (): number => sceneNow().approximation.params.theta;
    press(']');
    expect(theta()).toBeCloseTo(0.31, 12);
    press('[');
    press('[');
    expect(theta()).toBeCloseTo(0.29, 12);
    for (let i = 0; i < 40; i++) press('[');
    expect(theta()).toBe(0.01);
  });

  it('step, rewind and play the run', async () => {
    const { press, sceneNow, state, answered } = await start();
    press('.');
    press('.');
    expect(sceneNow().run.step).toBe(2);
    press(',');
    expect(sceneNow().run.step).toBe(1);
    press('Home');
    expect(sceneNow().run.step).toBe(0);
    await act(answered);
    press(' ');
    expect(state().playing).toBe(true);
    press(' ');
    expect(state().playing).toBe(false);
  });

  it('swap the direction and the model', async () => {
    const { press, sceneNow } = await start(setRun(worms, { step: 3 }));
    press('d');
    press('m');
    expect([sceneNow().direction, sceneNow().model]).toEqual(['reverse', 'rival']);
    press('d');
    press('m');
    expect([sceneNow().direction, sceneNow().model]).toEqual(['forward', 'approximation']);
  });

  it('ask for help', async () => {
    const { press, onHelp } = await start();
    press('?', { shiftKey: true });
    press('?');
    expect(onHelp).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['a button', ['Enter', ' '], ['r', 'u', 'd']],
    ['a link', ['Enter', ' '], ['r', 'u', 'd']],
    ['a summary', ['Enter', ' '], ['r', 'u', 'd']],
    ['a range', ['ArrowRight', 'Home'], ['r', 'u', ' ']],
    ['a handle', ['ArrowRight', 'Home'], ['r', 'u', ' ']],
    ['a field', ['r', 'Enter', ' ', 'ArrowRight', 'u', 'Home', 'd'], []],
    ['a choice', ['r', 'Enter', ' ', 'ArrowRight', 'u', 'Home', 'd'], []],
    ['a text', ['r', 'Enter', ' ', 'ArrowRight', 'u', 'Home', 'd'], []],
  ])('are left to %s that has the focus as far as it wants them', async (name, its, ours) => {
    const { press, state, sceneNow } = await start();
    const control = screen.queryByText(name) ?? screen.getByLabelText(name);
    for (const key of its) expect(press(key, {}, control)).toBe(false);
    expect([state().revealed, state().playing, state().preferences.unit, sceneNow()]).toEqual([false, false, 'bits', worms]);
    for (const key of ours) expect(press(key, {}, control)).toBe(true);
    press('r', {}, screen.getByText('the worms'));
    expect(state().revealed).toBe(ours.length === 0);
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'])('are the browser’s with %s', async (modifier) => {
    const { press, state } = await start();
    expect(press('r', { [modifier]: true })).toBe(false);
    expect(state().revealed).toBe(false);
  });

  it('ask for what is to be handed out', async () => {
    const { press, onShare } = await start();
    expect(press('s')).toBe(true);
    expect(onShare).toHaveBeenCalledTimes(1);
  });

  it('do nothing behind a dialog', async () => {
    const { press, state, onShare, container } = await start();
    const dialog = document.createElement('dialog');
    dialog.open = true;
    container.append(dialog);
    expect([press('r'), press('s', {}, dialog)]).toEqual([false, false]);
    expect(state().revealed).toBe(false);
    expect(onShare).not.toHaveBeenCalled();
    dialog.remove();
    press('r');
    expect(state().revealed).toBe(true);
  });

  it('leave every other key alone', async () => {
    const { press } = await start();
    expect(['Tab', 'q', 'F5', 'PageDown', 'Escape'].map((key) => press(key))).toEqual([false, false, false, false, false]);
  });

  it('mean one thing each, and say what in every language', async () => {
    const { listed } = await start();
    expect(listed.toSorted()).toEqual([...new Set(listed)].toSorted());
    for (const { does, shown } of wormsKeys) {
      expect([does(en, 'en'), does(zh, 'zh'), shown]).not.toContain('');
      expect(does(en, 'en')).not.toBe(does(zh, 'zh'));
    }
  });

  it('do not move what has the focus as well, where the room takes them from it', async () => {
    const { klarity } = startWorms();
    const turn = vi.fn<() => void>();
    const move = vi.fn<(key: string) => void>();
    function Room() {
      useClassroomKeys({ onHelp: turn, onShare: turn, more: [{ keys: ['PageDown'], shown: 'PgDn', does: () => 'turn', press: turn, always: true }] });
      return <input type="range" aria-label="a range" onKeyDown={({ key }) => move(key)} />;
    }
    drawWith(klarity, <Room />);
    const range = screen.getByRole('slider');
    fireEvent.keyDown(range, { key: 'PageDown' });
    fireEvent.keyDown(range, { key: 'ArrowDown' });
    expect(turn).toHaveBeenCalledTimes(1);
    expect(move.mock.calls).toEqual([['ArrowDown']]);
  });

  it('are listened to only while the classroom is there', async () => {
    const { press, state, unmount } = await start();
    unmount();
    press('r');
    expect(state().revealed).toBe(false);
  });
});
