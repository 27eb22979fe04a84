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
  const exactRows = (): readonly (readonly number[])[] => {
    const all = placesOf(columns.map(([, curve]) => curve));
    const every = Math.max(1, Math.ceil(all.length / ROWS));
    const places = all.filter((_, i) => i % every === 0);
    return places.map((x) => [x, ...columns.map(([, curve]) => valueAt(curve, x))]);
  };
  return {
    description: words.distributionsDescription({
      family: names.families[family],
      forward: thetaText(at.forward),
      reverse: thetaText(at.reverse),
    }),
    data: {
      caption: words.distributionsTitle,
      columns: [words.outcome, ...columns.map(([name]) => name)],
      rows: () => exactRows().map(([x = Number.NaN, ...probs]) => [format.plain(x, 4), ...probs.map((prob) => format.probability(prob, 4))]),
      exactRows,
    },
  };
}

/** The outcomes of all the laws; of densities the places that all of them are looked at. */
function placesOf(curves: readonly LawCurve[]): readonly number[] {
  const sets = curves.map(({ xs }) => new Set(xs));
  const isDiscrete = curves.some(({ kind }) => kind === 'discrete');
  const all = [...new Set(curves.flatMap(({ xs }) => [...xs]))].toSorted((a, b) => a - b);
  return isDiscrete ? all : all.filter((x) => sets.every((set) => set.has(x)));
}

/** 0 beyond the outcomes of a law; unknown between those that are drawn of very many. */
function valueAt({ xs, logProb }: LawCurve, x: number): number {
  const i = xs.indexOf(x);
  if (i >= 0) return Math.exp(logProb[i] ?? Number.NaN);
  return xs.length === 0 || x < (xs[0] ?? Infinity) || x > (xs.at(-1) ?? -Infinity) ? 0 : Number.NaN;
}
