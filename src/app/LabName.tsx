import { useI18n } from '../i18n/I18nContext';
import { useField } from '../state/KlarityContext';
import { labNames } from './labNames';

/** What the lab on the screen is called. */
export function LabName() {
  const { messages } = useI18n();
  const lab = useField((state) => state.scene.lab);
  return labNames.filter((name) => name === lab).map((name) => messages.labs[name]);
}
