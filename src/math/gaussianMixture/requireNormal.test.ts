import { expect, it } from 'vitest';
import { mixtureCrossEntropy, reverseCrossEntropy } from './mixtureEntropy';
import { forwardKlGradient, reverseKlGradient } from './mixtureGradient';
import { forwardKl, reverseKl } from './mixtureKl';
import { prepareMixture } from './prepareMixture';

const p = prepareMixture({ weights: [0.5, 0.5], mus: [-1, 1], sigmas: [1, 2] });

it.each([mixtureCrossEntropy, reverseCrossEntropy, forwardKl, reverseKl, forwardKlGradient, reverseKlGradient])(
  'a normal is refused by the name of its parameter: %o',
  (of) => {
    for (const mu of [Number.NaN, Infinity]) expect(() => of(p, mu, 1)).toThrow(new RangeError(`mu must be finite, got ${mu}`));
    for (const sigma of [0, -1, Infinity, Number.NaN]) {
      expect(() => of(p, 0, sigma)).toThrow(new RangeError(`sigma must be positive and finite, got ${sigma}`));
    }
  },
);
