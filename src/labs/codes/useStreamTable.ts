import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useCodes } from './codesCore';
import { symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { useResult, useSent } from './useShown';

/** As many as are read; a file has them all. */
const LATEST = 100;

/** The symbols on the wire, the newest first: their codewords, and what both codes have cost by then. */
export function useStreamTable(): TableSource {
  const { messages, format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const sent = useSent();
  const word = (one: string | null | undefined): string => (scene.code === 'ideal' ? '–' : (one ?? '–'));
  const cost = (bits: number | undefined): string => format.info((bits ?? Number.NaN) * Math.LN2, 3);
  return {
    caption: words.streamTable(Math.min(sent, LATEST), messages.app[format.unit]),
    columns: [words.symbolsSent, words.symbol, words.rightWord, words.wrongWord, words.rightCode, words.wrongCode],
    rows: () =>
      Array.from({ length: codes ? Math.min(sent, LATEST) : 0 }, (_, i) => {
        const n = sent - i;
        const symbol = codes?.symbols[n - 1] ?? 0;
        return [
          format.plain(n, 5),
          symbolName(scene, symbol),
          word(codes?.right.words[symbol]),
          word(codes?.wrong.words[symbol]),
          cost(codes?.right.running[n]),
          cost(codes?.wrong.running[n]),
        ];
      }),
  };
}
