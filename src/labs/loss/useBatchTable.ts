import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useLoss } from './lossCore';
import { shapeOf } from './lossScene';
import { lossWords } from './lossWords';
import { useTensor } from './useTensor';

/** Every entry of the batch with what is computed from it, one a row. */
export function useBatchTable(): TableSource {
  const { format } = useI18n();
  const words = useWords(lossWords);
  const scene = useLoss((state) => state.scene);
  const tensors = [useTensor('student'), useTensor('studentPassed'), useTensor('targetPassed'), useTensor('elements')];
  const [rows, classes] = shapeOf(scene);
  const write = (value: number | undefined): string =>
    value === undefined ? '–' : Number.isNaN(value) ? 'nan' : format.plain(value);
  return {
    caption: words.batchTable,
    columns: [words.place, ...tensors.map(({ symbol }) => symbol)],
    rows: () =>
      Array.from({ length: rows * classes }, (_, i) => [
        `[${Math.floor(i / classes)}, ${i % classes}]`,
        ...tensors.map(({ values }) => write(values?.[i])),
      ]),
  };
}
