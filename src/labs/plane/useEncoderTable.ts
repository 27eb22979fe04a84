import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { standardNormalTerm } from '../../math/plane/standardNormalTerm';
import { planeWords } from './planeWords';

const MUS = [-3, -2, -1, 0, 1, 2, 3];
const SIGMAS = [0.1, 0.2, 0.5, 1, 2, 4];

/** The surface at some of its places. */
export function useEncoderTable(): TableSource {
  const { format, messages } = useI18n();
  const words = useWords(planeWords);
  return {
    caption: `${words.planeTitle.vae}, ${messages.app[format.unit]}`,
    columns: ['μ \\ σ', ...SIGMAS.map((sigma) => format.plain(sigma))],
    rows: () => MUS.map((mu) => [format.plain(mu), ...SIGMAS.map((sigma) => format.info(standardNormalTerm(mu, sigma)))]),
  };
}
