import type { Examples } from '../examples';
import { optdigitLabels, optdigitPixels } from './optdigits';

/** Pixels a side. */
export const DIGIT_SIDE = 8;
/** All ink. */
const FULL = 16;

/** Unpacked once: every piece of every run asks for them. */
let unpacked: Examples | undefined;

/**
 * The digits of `optdigits` as examples: 64 pixels a row, row by row from the top, from 0 (paper) to 1 (ink). The same arrays for
 * all who ask, to be read only.
 */
export function digits(): Examples {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Examples {
  const [count, width] = [optdigitLabels.length, optdigitPixels.length];
  const inputs = new Float64Array(count * width);
  for (const [pixel, inks] of optdigitPixels.entries()) {
    for (let i = 0; i < count; i++) inputs[i * width + pixel] = Number.parseInt(inks.charAt(i), FULL + 1) / FULL;
  }
  return { count, width, inputs, labels: Uint8Array.from(optdigitLabels, Number) };
}
