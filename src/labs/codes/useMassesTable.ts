import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useCodes } from './codesCore';
import { isAlone, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { useMasses, useOrder } from './useShown';

/** Every symbol with its masses, and no lengths: what is asked of a room must not be answered by the table. */
export function useMassesTable(): TableSource {
  const { format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const masses = useMasses();
  const order = useOrder();
  const sides = isAlone(scene) ? (['p'] as const) : (['p', 'q'] as const);
  return {
    caption: words.massesTable,
    columns: [words.symbol, ...sides],
    rows: () => order.map((symbol) => [symbolName(scene, symbol), ...sides.map((side) => format.probability(masses[side][symbol] ?? Number.NaN, 4))]),
  };
}
