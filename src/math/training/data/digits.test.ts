import { expect, it } from 'vitest';
import { compensatedSum } from '../../divergence/compensatedSum';
import { DIGIT_SIDE, digits } from './digits';

const { count, width, inputs, labels } = digits();
const inks = inputs.map((ink) => ink * 16);

/** FNV-1a of 32 bits over each digit's inks and then its class, as they stand in the published table. */
function checksum(): number {
  let hash = 0x811c9dc5;
  const take = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  };
  for (const [i, label] of labels.entries()) {
    inks.subarray(i * width, (i + 1) * width).forEach(take);
    take(label);
  }
  return hash;
}

it('the digits are those that were published: their number, classes, ink and checksum', () => {
  expect([count, width, labels.length, inputs.length]).toEqual([1797, DIGIT_SIDE ** 2, 1797, 1797 * 64]);
  const ofClass = Array.from({ length: 10 }, (_, digit) => labels.filter((label) => label === digit).length);
  expect(ofClass).toEqual([178, 182, 177, 183, 181, 182, 181, 179, 174, 180]);
  expect(compensatedSum(inks)).toBe(561718);
  expect(checksum()).toBe(0xbfb62887);
});

it('the first digit is a nought, dark where it is written', () => {
  expect(labels[0]).toBe(0);
  expect([...inks.subarray(0, 16)]).toEqual([0, 0, 5, 13, 9, 1, 0, 0, 0, 0, 13, 15, 10, 15, 5, 0]);
});
