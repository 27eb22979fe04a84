import { Button } from '../../controls/Button';
import { Slider } from '../../controls/Slider';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { useGesture } from './fitCore';
import { setStep } from './fitEdits';
import { fitWords } from './fitWords';
import { RaceTable } from './RaceTable';
import { usePlayback } from './playback';
import { useEndings } from './useEndings';
import './RunPanel.css';

/** The race as a run to play, step and scrub, and how the racers stand at this step. */
export function RunPanel({ controls }: { readonly controls: LabControls }) {
  const words = useWords(fitWords);
  const gesture = useGesture();
  const playback = usePlayback();
  const endings = useEndings();
  const { playing, step, last } = playback;
  const stuck = last === 0;
  return (
    <section className="fit-run" role="group" aria-label={words.run}>
      <div className="fit-run__controls">
        <div className="fit-run__row">
          <Button icon="rewind" hideLabel label={words.rewind} disabled={step === 0} onClick={() => playback.seek(0)} />
          <Button icon="step-back" hideLabel label={words.stepBack} disabled={step === 0} onClick={() => playback.seek(step - 1)} />
          <Button
            kind="primary"
            icon={playing ? 'pause' : 'play'}
            label={playing ? words.pause : words.play}
            disabled={stuck}
            onClick={() => playback.toggle()}
          />
          <Button icon="step-forward" hideLabel label={words.stepForward} disabled={step >= last} onClick={() => playback.seek(step + 1)} />
        </div>
        <Slider
          label={words.step}
          hideLabel
          value={step}
          min={0}
          max={Math.max(last, 1)}
          step={1}
          valueText={words.stepOf(step, last)}
          showValue
          disabled={stuck}
          onChange={gesture('step', (scene, _base, value) => setStep(scene, value))}
        />
        <div className="fit-run__endings">
          {endings.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <SettledStatus text={endings.join(' ')} />
        </div>
      </div>
      <RaceTable controls={controls} />
    </section>
  );
}
