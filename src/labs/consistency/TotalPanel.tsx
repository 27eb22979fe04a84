import { StackedBars } from '../../charts/StackedBars';
import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useConsistency } from './consistencyCore';
import { consistencyWords } from './consistencyWords';
import { LookLine } from './LookLine';
import { roundAbove } from './roundAbove';
import { StepTotal } from './StepTotal';
import { useUda } from './useUda';
import './StepsLane.css';
import './TotalPanel.css';

/** Both parts together, and the arithmetic of the number that is looked at. */
export function TotalPanel({ controls }: { readonly controls: LabControls }) {
  const { messages, format } = useI18n();
  const words = useWords(consistencyWords);
  const { coefficient } = useConsistency(({ scene }) => scene.loss);
  const uda = useUda();
  const unsupervised = uda ? coefficient * uda.unsupervised.loss : 0;
  const whole = uda?.total ?? 0;
  const nats = (value: number, decimals = 3): string => format.fixed(value, decimals);
  const inNats = `${nats(whole)} ${messages.app.nats}`;
  const amount = format.unit === 'nats' ? inNats : `${inNats} = ${format.info(whole)} ${messages.app[format.unit]}`;
  return (
    <section className="steps-total steps-box" aria-label={words.totalTitle}>
      <div className="steps-total__sum">
        <StepTotal tensor="supervised" symbol="L_s" role="rival" />
        <span className="steps-total__sign">+</span>
        <span className="steps-total__factor">λ = {format.plain(coefficient, 3)}</span>
        <span className="steps-total__sign">×</span>
        <StepTotal tensor="consistency" symbol="L_u" role="forward" />
        <span className="steps-total__sign">=</span>
        <StepTotal tensor="total" symbol="L" />
      </div>
      <StackedBars
        label={words.partsDescription}
        max={roundAbove(whole)}
        rows={
          uda
            ? [
                {
                  label: <SubscriptText text="L_s + λ·L_u = L" />,
                  segments: [
                    { role: 'rival', value: uda.supervised.loss, label: `L_s ${nats(uda.supervised.loss, 2)}` },
                    { role: 'forward', value: unsupervised, label: `λ·L_u ${nats(unsupervised, 2)}` },
                  ],
                  total: whole,
                  totalLabel: words.totalOf(amount),
                },
              ]
            : []
        }
      />
      <LookLine fixed={controls === 'none'} />
    </section>
  );
}
