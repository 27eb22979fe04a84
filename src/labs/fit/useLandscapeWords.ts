import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import type { Landscape } from '../../math/fitting/landscape';
import type { Direction } from '../../math/geometry/direction';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { klName } from './klName';
import { useModel } from './useModel';
import { useStanding } from './useStanding';
import { useThetaText } from './useThetaText';
import { useWayKl } from './useWayKl';

/** What is known of the minima of a direction, and where the race stands on it. */
export function useLandscapeWords(direction: Direction, { minima, complete, method, starts }: Landscape) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const thetaText = useThetaText();
  const standing = useStanding(direction);
  const { parameters } = useModel();
  const lead = useFit(({ scene }) => scene.lead);
  const kl = useWayKl()(lead, direction);
  const unit = messages.app[format.unit];
  const of = parameters.length === 1 ? words.curveOf : words.surfaceOf;
  return {
    subtitle: subtitle(),
    description: words.landscapeDescription({
      of: of(klName(direction)),
      theta: thetaText(standing),
      kl: format.info(kl),
      unit,
      minima: sentences(minima.map((minimum) => words.minimumSpoken(thetaText(minimum.theta), format.info(minimum.kl), unit))),
    }),
  };

  function subtitle(): string {
    if (method === 'moment matching') return words.matchesMoments;
    if (minima.length === 0) return words.noMinimum(starts.length);
    if (complete) return words.minimaComplete(minima.length);
    return (direction === 'forward' ? words.minimaNumerical : words.minimaFound)(minima.length, starts.length);
  }
}
