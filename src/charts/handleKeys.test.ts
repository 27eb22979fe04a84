import { describe, expect, it } from 'vitest';
import { handleKeys, type KeyPress } from './handleKeys';

const range = { value: 0.3, min: 0, max: 1, step: 0.01 };
const press = (key: string, held: Partial<Omit<KeyPress, 'key'>> = {}): KeyPress => ({
  key,
  altKey: false,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('handleKeys', () => {
  it.each([
    ['ArrowUp', 0.31],
    ['ArrowRight', 0.31],
    ['ArrowDown', 0.29],
    ['ArrowLeft', 0.29],
    ['PageUp', 0.4],
    ['PageDown', 0.2],
    ['Home', 0],
    ['End', 1],
  ])('%s takes 0.3 to %d, without the noise of binary fractions', (key, value) => {
    expect(handleKeys(press(key), range)).toBe(value);
  });

  it('Alt makes an arrow a tenth of a step, Shift ten steps', () => {
    expect(handleKeys(press('ArrowUp', { altKey: true }), range)).toBe(0.301);
    expect(handleKeys(press('ArrowDown', { shiftKey: true }), range)).toBe(0.2);
  });

  it('never leaves the range', () => {
    expect(handleKeys(press('PageUp'), { ...range, value: 0.95 })).toBe(1);
    expect(handleKeys(press('ArrowLeft', { shiftKey: true }), { ...range, value: 0.02 })).toBe(0);
  });

  it('leaves other keys, and those held with Ctrl or ⌘, to the browser', () => {
    expect(handleKeys(press('Tab'), range)).toBeNull();
    expect(handleKeys(press('ArrowUp', { ctrlKey: true }), range)).toBeNull();
    expect(handleKeys(press('Home', { metaKey: true }), range)).toBeNull();
  });
});
