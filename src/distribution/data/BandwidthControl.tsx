import { Button } from '../../controls/Button';
import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useFieldProblem } from '../useFieldProblem';
import { dataWords } from './dataWords';
import type { BandwidthRule } from './digest/bandwidthsOf';
import type { Digest } from './digest/digestOf';
import { bandwidthRange, usualBandwidth } from './usualBandwidth';
import type { FormState } from './useForm';

interface BandwidthControlProps {
  readonly digest: Digest;
  readonly state: FormState;
}

const rules: readonly BandwidthRule[] = ['silverman', 'scott', 'sheatherJones'];

/** The width of a kernel, by hand or by a rule, and what it does to the variance. */
export function BandwidthControl({ digest, state }: BandwidthControlProps) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  const problemText = useFieldProblem();
  const { bandwidth } = state.settings;
  const { min, max } = bandwidthRange(usualBandwidth(digest));
  const set = (value: number): void => state.setSettings({ bandwidth: value });
  const { sample, moments } = digest;
  const stand = sample?.condensed.points.length ?? 0;
  return (
    <div className="data-dialog__setting">
      <Slider
        label={words.bandwidth}
        value={bandwidth}
        min={min}
        max={max}
        step={0.05}
        scale="log"
        valueText={format.plain(bandwidth, 3)}
        onChange={({ value }) => set(value)}
      />
      <NumberField
        label={words.bandwidth}
        hideLabel
        value={bandwidth}
        format={(value) => format.plain(value, 4)}
        min={min / 1000}
        max={max * 1000}
        problemText={problemText}
        onChange={set}
      />
      <div className="data-dialog__rules" role="group" aria-label={words.rule}>
        {rules.map((rule) => {
          const value = sample?.bandwidths[rule];
          return (
            value !== undefined && (
              <Button key={rule} label={words.rules[rule]} pressed={value === bandwidth} onClick={() => set(value)} />
            )
          );
        })}
      </div>
      <p className="data-dialog__hint">
        {words.variance(
          format.plain(moments.variance),
          format.plain(bandwidth ** 2),
          format.plain(moments.variance + bandwidth ** 2),
          format.plain(moments.mean),
        )}
      </p>
      {stand < moments.n && <p className="data-dialog__hint">{words.condensed(format.plain(moments.n, 9), String(stand))}</p>}
    </div>
  );
}
