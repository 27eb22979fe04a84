import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useCodes } from './codesCore';
import { symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { useOrder, useResult } from './useShown';

/** Every symbol with its masses, lengths and codewords. */
export function useLengthsTable(): TableSource {
  const { messages, format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const order = useOrder();
  const unit = messages.app[format.unit];
  const nats = (bits: number | undefined): number => (bits ?? Number.NaN) * Math.LN2;
  const isIdeal = scene.code === 'ideal';
  const word = (one: string | null | undefined): string => (isIdeal ? '–' : (one ?? '–'));
  return {
    caption: words.lengthsTable(unit),
    columns: [words.symbol, 'p', 'q', words.rightCode, words.wrongCode, words.rightWord, words.wrongWord],
    rows: () =>
      order.map((symbol) => [
        symbolName(scene, symbol),
        format.probability(codes?.p[symbol] ?? Number.NaN, 4),
        format.probability(codes?.q[symbol] ?? Number.NaN, 4),
        format.info(nats(codes?.right.lengths[symbol])),
        format.info(nats(codes?.wrong.lengths[symbol])),
        word(codes?.right.words[symbol]),
        word(codes?.wrong.words[symbol]),
      ]),
  };
}
