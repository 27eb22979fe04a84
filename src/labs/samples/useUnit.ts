import { useI18n } from '../../i18n/I18nContext';
import { inUnit } from '../../math/unit';

/** The reader's unit: its name, and numbers in it. */
export function useUnit() {
  const { messages, format } = useI18n();
  return { unit: messages.app[format.unit], shown: (nats: number): number => inUnit(nats, format.unit) };
}
