import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useConsistency, useGesture, useOneEdit } from './consistencyCore';
import type { ConsistencyScene } from './consistencyScene';
import './LossNumber.css';

interface LossNumberProps {
  readonly label: string;
  readonly hint: string;
  /** The name of the step of undo. */
  readonly name: string;
  readonly read: (scene: ConsistencyScene) => number;
  readonly write: (scene: ConsistencyScene, value: number) => ConsistencyScene;
  /** What the slider spans; the field takes all that is allowed. */
  readonly slider: { readonly min: number; readonly max: number; readonly step: number; readonly scale?: 'linear' | 'log' };
  readonly limits: { readonly min: number; readonly max: number };
}

/** A number of the loss: to slide, or to type. */
export function LossNumber({ label, hint, name, read, write, slider, limits }: LossNumberProps) {
  const { format } = useI18n();
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const value = useConsistency(({ scene }) => read(scene));
  return (
    <div className="loss-number" title={hint}>
      <Slider
        label={label}
        value={value}
        {...slider}
        valueText={format.plain(value, 4)}
        onChange={gesture(name, (scene, _base, next) => write(scene, next))}
      />
      <NumberField
        label={label}
        hideLabel
        value={value}
        format={(shown) => format.plain(shown, 6)}
        min={limits.min}
        max={limits.max}
        step={slider.step}
        problemText={problemText}
        onChange={(next) => edit(name, (scene) => write(scene, next))}
      />
    </div>
  );
}
