import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { SymbolText } from './SymbolText';
import { useThetaText } from './useThetaText';

/** This near to the best known, in nats, nothing of it is left to see. */
const NEAR = 5e-4;

/** How far the race is from the best that is known of a direction, and from the rival. */
export function BestKnown({ direction }: { readonly direction: Direction }) {
  const { format } = useI18n();
  const words = useWords(fitWords);
  const thetaText = useThetaText();
  const landscape = useFit(({ results }) => results.landscape?.[direction]);
  const kl = useFit(({ results }) => (direction === 'forward' ? results.forward?.klPQ.value : results.reverse?.klQP.value));
  const rivalKl = useFit(({ results: { rival } }) => rival && (direction === 'forward' ? rival.klPQ.value : rival.klQP.value));
  const [best] = landscape?.minima ?? [];
  const isBest = best !== undefined && kl !== undefined && kl - best.kl < NEAR;
  const parts = [
    ...(best
      ? [isBest ? words.atBest(format.info(best.kl)) : words.notAtBest(format.info(best.kl), thetaText(best.theta))]
      : []),
    ...(typeof rivalKl === 'number'
      ? [kl !== undefined && kl < rivalKl ? words.rivalBeaten(format.info(rivalKl)) : words.rivalCosts(format.info(rivalKl))]
      : []),
  ];
  return (
    <p className="fit-numbers__note">
      {parts.length === 0 ? ' ' : <SymbolText text={parts.join(' · ')} />}
    </p>
  );
}
