import { Button } from '../controls/Button';
import type { Playback } from './createPlayback';

interface RunButtonsProps {
  readonly playback: Playback;
  readonly words: Readonly<Record<'rewind' | 'stepBack' | 'play' | 'pause' | 'stepForward', string>>;
  /** Steps between two that are shown. */
  readonly stride?: number;
}

/** What plays a run: to its start, a step back, play or pause, a step on. */
export function RunButtons({ playback: { playing, step, last, toggle, seek }, words, stride = 1 }: RunButtonsProps) {
  return (
    <>
      <Button icon="rewind" hideLabel label={words.rewind} disabled={step === 0} onClick={() => seek(0)} />
      <Button icon="step-back" hideLabel label={words.stepBack} disabled={step === 0} onClick={() => seek(step - stride)} />
      <Button
        kind="primary"
        icon={playing ? 'pause' : 'play'}
        label={playing ? words.pause : words.play}
        disabled={last === 0}
        onClick={() => toggle()}
      />
      <Button icon="step-forward" hideLabel label={words.stepForward} disabled={step >= last} onClick={() => seek(step + stride)} />
    </>
  );
}
