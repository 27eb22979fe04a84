import { Slider } from '../controls/Slider';
import type { SliderProps } from '../controls/Slider';
import type { Playback } from './createPlayback';

interface RunSliderProps extends Pick<SliderProps, 'label' | 'valueText' | 'onChange'> {
  readonly playback: Pick<Playback, 'step' | 'last'>;
  /** Steps between two that are shown. */
  readonly stride?: number;
}

/** Where a run stands, to be scrubbed. */
export function RunSlider({ playback: { step, last }, stride = 1, ...props }: RunSliderProps) {
  return <Slider {...props} hideLabel value={step} min={0} max={Math.max(last, 1)} step={stride} showValue disabled={last === 0} />;
}
