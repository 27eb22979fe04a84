import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useConsistency } from './consistencyCore';
import { consistencyWords } from './consistencyWords';
import { LookLine } from './LookLine';
import { StepTotal } from './StepTotal';
import './TotalPanel.css';

/** Both parts together, and the arithmetic of the number that is looked at. */
export function TotalPanel() {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const { coefficient } = useConsistency(({ scene }) => scene.loss);
  return (
    <section className="steps-total" aria-label={words.totalTitle}>
      <div className="steps-total__sum">
        <StepTotal tensor="supervised" symbol="L_s" role="rival" />
        <span className="steps-total__sign">+</span>
        <span className="steps-total__factor">λ = {format.plain(coefficient, 3)}</span>
        <span className="steps-total__sign">×</span>
        <StepTotal tensor="consistency" symbol="L_u" role="forward" />
        <span className="steps-total__sign">=</span>
        <StepTotal tensor="total" symbol="L" />
      </div>
      <LookLine />
    </section>
  );
}
