import { NumberField } from '../../controls/NumberField';
import { Slider } from '../../controls/Slider';
import type { Tone } from '../../controls/Tone';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useGesture, useOneEdit } from './planeCore';
import type { PlaneScene } from './planeScene';

interface NumberRowProps {
  /** What it is of, and its sign. */
  readonly label: string;
  readonly sign: string;
  readonly value: number;
  readonly range: { readonly min: number; readonly max: number; readonly step: number };
  readonly role?: Tone;
  readonly write: (scene: PlaneScene, value: number) => PlaneScene;
}

/** One number of a scene, by slider and by field. */
export function NumberRow({ label, sign, value, range, role = 'ink', write }: NumberRowProps) {
  const { format } = useI18n();
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  return (
    <div className="plane-setup__row" title={label}>
      <span className="control-label" aria-hidden="true">
        {sign}
      </span>
      <Slider label={label} hideLabel value={value} {...range} valueText={format.plain(value, 3)} role={role} onChange={gesture(label, (scene, _base, next) => write(scene, next))} />
      <NumberField
        label={label}
        hideLabel
        value={value}
        format={(one) => format.plain(one)}
        {...range}
        role={role}
        problemText={problemText}
        onChange={(next) => edit(label, (scene) => write(scene, next))}
      />
    </div>
  );
}
