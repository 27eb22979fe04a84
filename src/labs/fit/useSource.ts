import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { dataWords } from '../../distribution/data/dataWords';
import { realSetOf } from '../../distribution/data/realSetOf';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';

/** Where p comes from and what was done to it, as far as a reader must know; null where it is only a member of a family. In brief, without what follows from it. */
export function useSource(isBrief: boolean): string | null {
  const { format, lang } = useI18n();
  const words = useWords(fitWords);
  const data = useWords(dataWords);
  const { distribution, cut } = useFit(({ scene }) => scene.p);
  const smoothing = useFit(({ scene }) => scene.smoothing);
  const model = useFit(({ scene }) => scene.model.family);
  const free = useFit(({ scene }) => scene.free);
  // Of a whole normal against the kernels as they are.
  const takesVariance = !isBrief && model === 'normal' && free.length === 2 && cut === null && smoothing.p === 0 && smoothing.q === 0;
  const set = realSetOf(distribution);
  const parts = [
    ...(set === undefined ? [] : [words.setSource(data.sets[set].title)]),
    ...madeOf(),
    ...(smoothing.p > 0 ? [words.smoothedSource(format.plain(smoothing.p, 3))] : []),
  ];
  return parts.length === 0 ? null : parts.join(lang === 'zh' ? '' : ' ');

  function madeOf(): readonly string[] {
    if (distribution.family === 'gaussianKde') {
      const { data: values, bandwidth } = distribution.params;
      return [words.kdeSource(values.length, format.plain(bandwidth, 3)), ...(takesVariance ? [words.kdeOptimum] : [])];
    }
    if (distribution.family === 'histogram') {
      const { counts } = distribution.params;
      return [words.histogramSource(format.plain(compensatedSum(counts), 9), counts.length)];
    }
    if (distribution.family !== 'empirical') return [];
    return [words.countsSource(format.plain(compensatedSum(distribution.params.counts), 9))];
  }
}
