import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useCodes } from './codesCore';
import { isAlone, symbolName } from './codesScene';
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
  /** The truth's and the model's side by side; of one code alone, the truth's. */
  const of = (name: string, right: readonly string[], wrong: readonly string[]): readonly string[] => [
    name,
    ...right.flatMap((cell, i) => (isAlone(scene) ? [cell] : [cell, wrong[i] ?? '–'])),
  ];
  return {
    caption: words.lengthsTable(unit),
    columns: of(words.symbol, ['p', words.rightCode, words.rightWord], ['q', words.wrongCode, words.wrongWord]),
    rows: () =>
      order.map((symbol) =>
        of(
          symbolName(scene, symbol),
          [format.probability(codes?.p[symbol] ?? Number.NaN, 4), format.info(nats(codes?.right.lengths[symbol])), word(codes?.right.words[symbol])],
          [format.probability(codes?.q[symbol] ?? Number.NaN, 4), format.info(nats(codes?.wrong.lengths[symbol])), word(codes?.wrong.words[symbol])],
        ),
      ),
  };
}
