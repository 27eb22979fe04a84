import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { HandMadePrediction } from '../../lessons/lesson';
import { studyWords } from './studyWords';

/** From here on a gap is told as a factor, too. */
const A_LOT = 2;

/** How the numbers of a prediction made by hand are written, and how far they are from the truth. */
export function useGapWords({ scale, unit }: HandMadePrediction) {
  const { messages, format } = useI18n();
  const words = useWords(studyWords);
  // A pointer sets tenths of a step.
  const decimals = Math.max(0, 1 - Math.floor(Math.log10(scale.step)));
  const number = (value: number): string => format.fixed(value, decimals);
  const amount = (value: number): string => (unit === undefined ? number(value) : `${number(value)} ${messages.app[unit]}`);
  const gap = (mine: number, truth: number): string => {
    const size = number(Math.abs(mine - truth));
    if (Number(size) === 0) return words.noGap;
    return mine > truth ? words.tooHigh(size) : words.tooLow(size);
  };
  /** The same with how many times it is too much or too little; a bare number (a parameter) has no such factor. */
  const gapInWords = (mine: number, truth: number): string => {
    const factor = Math.max(mine / truth, truth / mine);
    const isTold = unit !== undefined && Number.isFinite(factor) && factor >= A_LOT;
    return isTold ? words.byFactor(gap(mine, truth), format.fixed(factor, factor < 10 ? 1 : 0)) : gap(mine, truth);
  };
  return { number, amount, gap, gapInWords };
}
