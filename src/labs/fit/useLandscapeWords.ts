import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Landscape } from '../../math/fitting/landscape';
import type { Direction } from '../../math/geometry/direction';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { klName } from './klName';
import { useStanding } from './useStanding';
import { useThetaText } from './useThetaText';
import { useWayKl } from './useWayKl';

/** What is known of the minima of a direction, and where the race stands on it. */
export function useLandscapeWords(direction: Direction, { minima, complete, method, starts }: Landscape) {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const thetaText = useThetaText();
  const standing = useStanding(direction);
  const lead = useFit(({ scene }) => scene.lead);
  const kl = useWayKl()(lead, direction);
  const unit = messages.app[format.unit];
  const count = minima.length === 0
    ? words.noMinimum
    : complete ? words.minimaComplete(minima.length) : words.minimaFound(minima.length, starts.length);
  return {
    subtitle: direction === 'forward' ? (method === 'moment matching' ? words.matchesMoments : `${words.numericalOptimum}; ${count}`) : count,
    description: words.surfaceDescription({
      name: klName(direction),
      theta: thetaText(standing),
      kl: format.info(kl),
      unit,
      minima: minima.map((minimum) => words.minimumSpoken(thetaText(minimum.theta), format.info(minimum.kl), unit)).join(' '),
    }),
  };
}
