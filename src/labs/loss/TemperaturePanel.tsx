import { Curve } from '../../charts/Curve';
import { Dot } from '../../charts/Dot';
import { Frame } from '../../charts/Frame';
import { Label } from '../../charts/Label';
import { RuleX } from '../../charts/RuleX';
import type { Distillation } from '../../engine/lossPipeline';
import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useLoss, useOneEdit } from './lossCore';
import { setBothTemperatures, setTargetKind } from './lossEdits';
import { TEMPERATURES } from './lossScene';
import { lossWords } from './lossWords';
import { TemperatureSlider } from './TemperatureSlider';
import { useResult } from './useResult';
import './TemperaturePanel.css';

/** Distillation: what one temperature of both sides does to the size of the gradient, with T² and without. */
export function TemperaturePanel({ controls }: { readonly controls: LabControls }) {
  const distillation = useResult()?.distillation;
  return distillation ? <TemperatureFrame distillation={distillation} controls={controls} /> : null;
}

interface TemperatureFrameProps {
  readonly distillation: Distillation;
  readonly controls: LabControls;
}

function TemperatureFrame({ distillation, controls }: TemperatureFrameProps) {
  const { format } = useI18n();
  const words = useWords(lossWords);
  const once = useOneEdit();
  const { temperature, target, timesT2, wiring } = useLoss((state) => state.scene);
  const { temperatures, plain, scaled, here } = distillation;
  const sizes = [...plain, ...scaled].filter((size) => size > 0);
  const high = Math.max(...sizes, 1e-5);
  // Equal sides have no gradient at any temperature: an axis stands there all the same.
  const low = Math.max(1e-6, Math.min(...sizes, high));
  const isOne = target.kind === 'logits' && target.temperature === temperature;
  return (
    <Frame
      title={words.temperatureTitle}
      subtitle={wiring === 'right' ? words.temperatureSubtitle : `${words.temperatureSubtitle} ${words.rightWired}`}
      description={words.temperatureDescription(format.plain(temperature, 3), format.plain(here.plain, 3), format.plain(here.scaled, 3))}
      xDomain={[TEMPERATURES.min, TEMPERATURES.max]}
      yDomain={[low * 0.8, high * 1.25]}
      xScale="log"
      yScale="log"
      xTicks={[0.1, 0.25, 0.5, 1, 2, 4, 8, 16, 32]}
      formatX={(t) => format.plain(t, 3)}
      xLabel="T"
      yLabel="‖∂/∂z‖"
      height="fill"
      table={{
        caption: words.temperatureTable,
        columns: ['T', words.withoutT2, words.withT2],
        rows: () =>
          Array.from(temperatures, (t, i) => [
            format.plain(t, 4),
            format.plain(plain[i] ?? Number.NaN, 6),
            format.plain(scaled[i] ?? Number.NaN, 6),
          ]),
      }}
      tableLabel={words.dataTable}
      footer={
        controls === 'none' ? undefined : target.kind === 'logits' ? (
          <TemperatureSlider label={words.bothTemperatures} value={temperature} role="ink" by="temperature,target" write={setBothTemperatures} />
        ) : (
          <>
            <p className="loss-lab__hint">{words.needsLogits}</p>
            <Locked by="target">
              <Button label={words.makeLogits} onClick={() => once('kind', (scene) => setTargetKind(scene, 'logits'))} />
            </Locked>
          </>
        )
      }
    >
      <Curve xs={temperatures} ys={plain} role="rival" thin={timesT2} />
      <Curve xs={temperatures} ys={scaled} role="forward" thin={!timesT2} />
      <Label x={temperatures.at(-1) ?? 32} y={scaled.at(-1) ?? 0} anchor="end" side="above" text={words.withT2} role="forward" />
      <Label x={temperatures.at(-1) ?? 32} y={plain.at(-1) ?? 0} anchor="end" side="above" text={words.withoutT2} role="rival" />
      {isOne && (
        <>
          <RuleX x={temperature} />
          <Dot x={temperature} y={here.scaled} role="forward" />
          <Dot x={temperature} y={here.plain} role="rival" />
        </>
      )}
    </Frame>
  );
}
