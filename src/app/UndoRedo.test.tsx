// @vitest-environment jsdom
import { act, cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { en } from '../i18n/en';
import { drawWith } from '../labs/drawLab';
import { startWorms } from '../labs/worms/drawWorms';
import { wormsCore } from '../labs/worms/wormsCore';
import { setTheta } from '../labs/worms/wormsEdits';
import { labEdit } from '../state/labHooks';
import { UndoRedo } from './UndoRedo';

afterEach(cleanup);

function start() {
  const { klarity, sceneNow } = startWorms();
  const view = drawWith(
    klarity,
    <>
      <UndoRedo />
      <input type="text" aria-label="a field" />
      <input type="range" aria-label="a slider" />
      <input type="checkbox" aria-label="a lock" />
      <textarea aria-label="a text" />
    </>,
  );
  const theta = (): number => sceneNow().approximation.params.theta;
  const change = (value: number): void =>
    act(() => {
      labEdit(klarity, wormsCore)('theta', (scene) => setTheta(scene, value));
      klarity.settle();
    });
  const press = (key: string, more: KeyboardEventInit, target: Element = document.body): boolean => {
    const event = createEvent.keyDown(target, { key, ...more });
    fireEvent(target, event);
    return event.defaultPrevented;
  };
  const disabled = (): readonly boolean[] =>
    [en.app.undo, en.app.redo].map((name) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true');
  return { ...view, theta, change, press, disabled };
}

describe('undo and redo', () => {
  it('are there as far as there is something to undo and to redo', () => {
    const { theta, change, disabled } = start();
    expect(disabled()).toEqual([true, true]);
    change(0.4);
    expect(disabled()).toEqual([false, true]);
    fireEvent.click(screen.getByRole('button', { name: en.app.undo }));
    expect([theta(), disabled()]).toEqual([0.3, [true, false]]);
    fireEvent.click(screen.getByRole('button', { name: en.app.redo }));
    expect([theta(), disabled()]).toEqual([0.4, [false, true]]);
  });

  it.each(['ctrlKey', 'metaKey'])('have their keys, with %s', (modifier) => {
    const { theta, change, press } = start();
    change(0.4);
    expect(press('z', { [modifier]: true })).toBe(true);
    expect(theta()).toBe(0.3);
    press('Z', { [modifier]: true, shiftKey: true });
    expect(theta()).toBe(0.4);
    press('z', { [modifier]: true });
    press('y', { [modifier]: true });
    expect(theta()).toBe(0.4);
  });

  it('heed the keys on a slider, and leave them to text that is being typed', () => {
    const { theta, change, press } = start();
    change(0.4);
    for (const name of ['a field', 'a text']) expect(press('z', { ctrlKey: true }, screen.getByLabelText(name))).toBe(false);
    expect(theta()).toBe(0.4);
    press('z', { ctrlKey: true }, screen.getByLabelText('a slider'));
    expect(theta()).toBe(0.3);
    press('y', { ctrlKey: true }, screen.getByLabelText('a lock'));
    expect(theta()).toBe(0.4);
  });

  it('want their modifier, and no Alt', () => {
    const { theta, change, press } = start();
    change(0.4);
    expect([press('z', {}), press('z', { ctrlKey: true, altKey: true }), press('s', { ctrlKey: true })]).toEqual([
      false,
      false,
      false,
    ]);
    expect(theta()).toBe(0.4);
  });

  it('listen only while they are there', () => {
    const { theta, change, press, unmount } = start();
    change(0.4);
    unmount();
    expect(press('z', { ctrlKey: true })).toBe(false);
    expect(theta()).toBe(0.4);
  });
});
