import { useMemo } from 'react';
import type { TableSource } from '../../../charts/DataTable';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import type { WallFrame } from '../../../math/training/trainingRecords';
import { placeOfLargest } from '../../placeOfLargest';
import { liveWords } from './liveWords';
import { useLiveData } from './useLiveData';

/** The wall in words: of every digit its class, the likeliest of either picture with its probability, the KL, and whether it counts. */
export function useWallTable(wall: WallFrame | null, count: number): TableSource {
  const { format, messages } = useI18n();
  const words = useWords(liveWords);
  const data = useLiveData();
  return useMemo(() => {
    const said = (probs: ArrayLike<number>, index: number, classes: number): string => {
      const likeliest = placeOfLargest(probs, index * classes, classes);
      return `${likeliest} (${format.probability(probs[index * classes + likeliest] ?? Number.NaN)})`;
    };
    return {
      caption: words.wallCaption(messages.app[format.unit]),
      columns: [
        words.wallColumns.digit,
        words.wallColumns.truth,
        words.wallColumns.original,
        words.wallColumns.augmented,
        words.wallColumns.kl,
        words.wallColumns.passes,
      ],
      rows: () =>
        wall && data
          ? Array.from({ length: count }, (_, index) => [
              String(index + 1),
              String(data.watched.labels[index]),
              said(wall.targetProbs, index, data.classes),
              said(wall.inputProbs, index, data.classes),
              format.info(wall.kl[index] ?? Number.NaN, 4),
              wall.mask[index] === 1 ? words.yes : words.no,
            ])
          : [],
    };
  }, [wall, data, count, words, format, messages]);
}
