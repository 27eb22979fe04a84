import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { usePlane } from './planeCore';
import { planeWords } from './planeWords';
import { runPlaces } from './runPlaces';
import { useResult } from './useResult';

/** One plain sentence on what there is to see. */
export function useVerdict(): string {
  const { format, messages } = useI18n();
  const words = useWords(planeWords);
  const scene = usePlane((state) => state.scene);
  const result = useResult();
  if (scene.mode === 'meanField') {
    const { rho } = scene.p;
    if (rho === 0) return words.verdictIndependent;
    const narrower = Math.sqrt((1 - rho) * (1 + rho));
    return words.verdictMeanField(format.fixed(1 / narrower, 2), format.fixed(narrower, 2));
  }
  if (scene.mode === 'twoModes') {
    if (!result) return words.verdictWaiting;
    return result.reverse.length === 1 ? words.verdictMerged : words.verdictBumps(result.reverse.length);
  }
  const at = result && runPlaces(result, scene.step).at(-1);
  return words.verdictEncoder(format.info(at?.kl ?? result?.own.klQP.value ?? Number.NaN), messages.app[format.unit]);
}
