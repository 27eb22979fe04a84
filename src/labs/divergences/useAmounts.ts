import { useCallback } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import type { TriangleMeasure } from '../../math/divergence/divergenceNames';
import { inUnit } from '../../math/unit';
import { divergencesWords } from './divergencesWords';
import { useDivergences } from './divergencesCore';

interface Amounts {
  /** A value in what the reader counts it by: the root of information in the root of the unit. */
  readonly shown: (name: TriangleMeasure, value: number) => number;
  readonly text: (name: TriangleMeasure, value: number, decimals?: number) => string;
  readonly signed: (name: TriangleMeasure, value: number) => string;
  /** As “bits”, “√bits”, “no unit”, “in units of x”. */
  readonly unit: (name: TriangleMeasure) => string;
  /** With its order, where it has one. */
  readonly name: (name: TriangleMeasure) => string;
}

/** From here on a number is written by its power of ten. */
const VAST = 1e5;

/** How the divergences are named and written: information has the reader's unit, the others have none. */
export function useAmounts(): Amounts {
  const { format, messages } = useI18n();
  const words = useWords(divergencesWords);
  const alpha = useDivergences(({ scene }) => scene.alpha);
  const infoUnit = format.unit;
  const unitOf = useCallback((name: TriangleMeasure) => (name === 'rootJensenShannon' ? 'root' : divergenceFacts(name, alpha).unit), [alpha]);
  const shown = useCallback(
    (name: TriangleMeasure, value: number): number => {
      const unit = unitOf(name);
      if (unit === 'information') return inUnit(value, infoUnit);
      return unit === 'root' ? value * Math.sqrt(inUnit(1, infoUnit)) : value;
    },
    [unitOf, infoUnit],
  );
  return {
    shown,
    text: (name, value, decimals = 3) => {
      const amount = shown(name, value);
      return Number.isFinite(amount) && amount >= VAST ? amount.toExponential(2).replace('+', '') : format.fixed(amount, decimals);
    },
    signed: (name, value) => format.signed(shown(name, value), 3),
    unit: (name) => {
      const unit = unitOf(name);
      if (unit === 'information') return messages.app[format.unit];
      if (unit === 'root') return `√${messages.app[format.unit]}`;
      return unit === 'x' ? words.unitX : words.noUnit;
    },
    name: (name) => (name === 'renyi' ? words.ofOrder(words.names.renyi, format.plain(alpha, 3)) : words.names[name]),
  };
}
