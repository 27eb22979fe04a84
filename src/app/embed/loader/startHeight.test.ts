import { expect, it } from 'vitest';
import { labNames } from '../../labNames';
import { startHeight } from './startHeight';

it.each(labNames)('knows how high %s begins, at any width', (lab) => {
  for (const width of [0, 280, 600, 819, 820, 2000]) {
    const named = startHeight(lab, width, true);
    expect(named).toBeGreaterThan(300);
    // One that names no parts begins lower than what would show the whole lab.
    expect(startHeight(lab, width, false)).toBeLessThanOrEqual(Math.min(named, width < 820 ? 1099 : 559));
  }
});

it('begins as the first lab does where it is asked for another', () => {
  expect(startHeight('hat', 640, true)).toBe(startHeight('worms', 640, true));
});
