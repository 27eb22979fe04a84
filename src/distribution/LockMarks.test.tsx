// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawInFrame } from '../charts/drawInFrame';
import { barHandleShift } from './barHandleShift';
import { LockMarks } from './LockMarks';

afterEach(cleanup);

it.each(['truth', 'rival'] as const)('the lock of a bar of the %s stands below its handle', (role) => {
  const { frame, all } = drawInFrame(<LockMarks locked={new Set([3])} role={role} />);
  const [x = Number.NaN] = /-?[\d.]+/.exec(all('.padlock')[0]?.getAttribute('transform') ?? '')?.map(Number) ?? [];
  expect(x + (8 * 1.2 * frame.fontSize) / 16).toBeCloseTo(frame.x(3 + barHandleShift(role)), 9);
});
