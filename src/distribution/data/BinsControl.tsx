import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useFieldProblem } from '../useFieldProblem';
import { dataWords } from './dataWords';
import { BINS } from './digest/usualBins';
import type { FormState } from './useForm';

/** How many bins a histogram has. */
export function BinsControl({ state }: { readonly state: FormState }) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  const problemText = useFieldProblem();
  const { bins } = state.settings;
  const set = (value: number): void => state.setSettings({ bins: Math.round(value) });
  return (
    <div className="data-dialog__setting">
      <Slider
        label={words.bins}
        value={bins}
        min={BINS.min}
        max={BINS.max}
        step={1}
        valueText={format.plain(bins)}
        onChange={({ value }) => set(value)}
      />
      <NumberField
        label={words.bins}
        hideLabel
        value={bins}
        format={format.plain}
        min={BINS.min}
        max={BINS.max}
        step={1}
        problemText={problemText}
        onChange={set}
      />
      <p className="data-dialog__hint">{words.histogramNote}</p>
    </div>
  );
}
