import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useCompare } from './compareCore';
import { compareWords } from './compareWords';
import { identities, quantitySymbols } from './quantityNames';
import { useComparison, useShownPair } from './useShown';

/** What is left of the divergence once x is read in bins, beside that of the densities. */
export function BinsNote() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const { isBinned } = useShownPair();
  const binned = useComparison();
  const whole = useCompare(({ results }) => results.unbinned);
  const { kl } = identities[useCompare(({ scene }) => scene.direction)];
  if (!isBinned || !binned || !whole) return null;
  return (
    <p className="compare-numbers__note">
      {words.binsLeft({
        name: quantitySymbols[kl],
        binned: format.info(binned[kl].value, 4),
        whole: format.info(whole[kl].value, 4),
        unit: messages.app[format.unit],
      })}
    </p>
  );
}
