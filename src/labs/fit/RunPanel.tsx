import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import type { LabControls } from '../lab';
import { RunButtons } from '../RunButtons';
import { RunSlider } from '../RunSlider';
import { SettledStatus } from '../SettledStatus';
import { Locked } from '../Locked';
import { useGesture } from './fitCore';
import { setStep } from './fitEdits';
import { fitWords } from './fitWords';
import { RaceTable } from './RaceTable';
import { usePlayback } from './playback';
import { useEndings } from './useEndings';
import '../RunPanel.css';
import './RunPanel.css';

/** The race as a run to play, step and scrub, and how the racers stand at this step. */
export function RunPanel({ controls }: { readonly controls: LabControls }) {
  const words = useWords(fitWords);
  const gesture = useGesture();
  const playback = usePlayback();
  const endings = useEndings();
  const { step, last } = playback;
  return (
    <section className="run-panel fit-run" role="group" aria-label={words.run}>
      <div className="run-panel__controls">
        <Locked by="step">
          <div className="run-panel__row">
            <RunButtons playback={playback} words={words} />
          </div>
        </Locked>
        <Locked by="step">
          <RunSlider
            playback={playback}
            label={words.step}
            valueText={words.stepOf(step, last)}
            onChange={gesture('step', (scene, _base, value) => setStep(scene, value))}
          />
        </Locked>
        <div className="fit-run__endings">
          {endings.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <SettledStatus text={sentences(endings)} />
        </div>
      </div>
      <RaceTable controls={controls} />
    </section>
  );
}
