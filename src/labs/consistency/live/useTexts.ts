import { useMemo } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { liveWords } from './liveWords';

/** Accuracies and shares as they are read: parts of one in per cent, differences of them in points. */
export function useTexts() {
  const { format } = useI18n();
  const words = useWords(liveWords);
  return useMemo(
    () => ({
      percent: (part: number) => words.percent(format.fixed(100 * part, 1)),
      points: (difference: number) => format.signed(100 * difference, 1),
      size: (difference: number) => words.points(format.fixed(100 * Math.abs(difference), 1)),
      axis: (part: number) => words.percent(format.fixed(100 * part, 0)),
    }),
    [format, words],
  );
}
