import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { Locked } from '../Locked';
import { useGesture } from './lossCore';
import { TEMPERATURES } from './lossScene';
import type { LossScene } from './lossScene';

interface TemperatureSliderProps {
  readonly label: string;
  readonly value: number;
  readonly role: 'forward' | 'truth' | 'ink';
  /** The fields of the scene that it changes, as `Locked` takes them. */
  readonly by: string;
  readonly write: (scene: LossScene, temperature: number) => LossScene;
}

/** Two digits, and 1 where it is as good as that: no temperature at all is a place that one must be able to come back to. */
const tidy = (value: number): number => (Math.abs(Math.log(value)) < 0.03 ? 1 : Number(value.toPrecision(2)));

export function TemperatureSlider({ label, value, role, by, write }: TemperatureSliderProps) {
  const { format } = useI18n();
  const gesture = useGesture();
  return (
    <Locked by={by}>
      <Slider
        label={label}
        value={value}
        {...TEMPERATURES}
        step={0.05}
        scale="log"
        valueText={format.plain(value, 3)}
        showValue
        role={role}
        onChange={gesture(`temperature:${role}`, (scene, _, temperature) => write(scene, tidy(temperature)))}
      />
    </Locked>
  );
}
