import type { TableSource } from '../../charts/DataTable';
import { distributionWords } from '../../distribution/distributionWords';
import type { LawCurve } from '../../distribution/LawCurve';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import type { FitCurves } from './useCurves';
import { useStanding } from './useStanding';
import { useThetaText } from './useThetaText';

const ROWS = 32;

/** What the distributions are and say, in words and in a table. */
export function useDistributionTable({ truth, rival, forward, reverse }: FitCurves): {
  readonly description: string;
  readonly data: TableSource;
} {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const names = useWords(distributionWords);
  const family = useFit(({ scene }) => scene.model.family);
  const thetaText = useThetaText();
  const at = { forward: useStanding('forward'), reverse: useStanding('reverse') };
  const columns: readonly (readonly [string, LawCurve])[] = [
    [words.truth, truth],
    ...(rival ? [[words.rival, rival] as const] : []),
    [words.forwardFit, forward],
    [words.reverseFit, reverse],
  ];
  return {
    description: words.distributionsDescription({
      family: names.families[family],
      forward: thetaText(at.forward),
      reverse: thetaText(at.reverse),
    }),
    data: {
      caption: words.distributionsTitle,
      columns: [words.outcome, ...columns.map(([name]) => name)],
      rows: () => {
        const every = Math.max(1, Math.ceil(truth.xs.length / ROWS));
        const places = [...truth.xs].filter((_, i) => i % every === 0);
        return places.map((x) => [format.plain(x, 4), ...columns.map(([, curve]) => format.probability(valueAt(curve, x), 4))]);
      },
    },
  };
}

/** 0 off the points that a curve has: a law of counts has none there. */
function valueAt({ xs, logProb }: LawCurve, x: number): number {
  const i = xs.findIndex((one) => one >= x);
  return i >= 0 && xs[i] === x ? Math.exp(logProb[i] ?? Number.NaN) : i >= 0 ? Math.exp(logProb[i] ?? Number.NaN) : Number.NaN;
}
