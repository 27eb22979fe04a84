import { SubscriptText } from '../../charts/SubscriptText';
import type { FitMinimum } from '../../math/fitting/landscape';
import type { Quantity } from '../../math/divergence/quantity';
import { inUnit } from '../../math/unit';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { powerOfTen } from './compactNumber';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { useThetaText } from './useThetaText';

/** How far the race is from the best that is known of a direction, and from the rival. */
export function BestKnown({ direction }: { readonly direction: Direction }) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const thetaText = useThetaText();
  const landscape = useFit(({ results }) => results.landscape?.[direction]);
  const here = useFit(({ results }) => (direction === 'forward' ? results.forward?.klPQ : results.reverse?.klQP));
  const rivalKl = useFit(({ results: { rival } }) => rival && (direction === 'forward' ? rival.klPQ.value : rival.klQP.value));
  const [best] = landscape?.minima ?? [];
  const parts = [
    ...(best ? [standing(best, here)] : []),
    ...(typeof rivalKl === 'number'
      ? [here !== undefined && here.value < rivalKl ? words.rivalBeaten(format.info(rivalKl)) : words.rivalCosts(format.info(rivalKl))]
      : []),
  ];
  return (
    <p className="fit-numbers__note">
      {parts.length === 0 ? '\u00A0' : <SubscriptText text={parts.join(' · ')} />}
    </p>
  );

  function standing(minimum: FitMinimum, at: Quantity | undefined): string {
    const value = format.info(minimum.kl);
    if (at === undefined) return words.notAtBest(value, thetaText(minimum.theta));
    const gap = at.value - minimum.kl;
    // Both numbers are only known to within the bound.
    if (gap <= 2 * at.errorBound) return words.atBest(value);
    // Where they look the same, what is between them is to be told.
    if (format.info(at.value) === value) return words.nearBest(value, powerOfTen(inUnit(gap, format.unit), 1, format));
    return words.notAtBest(value, thetaText(minimum.theta));
  }
}
