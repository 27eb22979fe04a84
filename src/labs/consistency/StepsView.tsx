import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabViewProps } from '../lab';
import { useConsistency } from './consistencyCore';
import { LossControls } from './LossControls';
import { consistencyWords } from './consistencyWords';

/** The loss of the batch, as it is computed. */
export function StepsView(_props: LabViewProps) {
  const { format, messages } = useI18n();
  const words = useWords(consistencyWords);
  const uda = useConsistency(({ results }) => results.uda);
  return (
    <>
    <LossControls />
    <figure aria-label={words.totalTitle}>
      <output aria-label={words.totalTitle}>{format.info(uda?.total ?? Number.NaN)}</output> {messages.app[format.unit]}
    </figure>
    </>
  );
}
