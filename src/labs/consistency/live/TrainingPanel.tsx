import { Swatch } from '../../../charts/Swatch';
import { useWords } from '../../../i18n/useWords';
import type { LabControls } from '../../lab';
import { RunButtons } from '../../RunButtons';
import { RunSlider } from '../../RunSlider';
import { SettledStatus } from '../../SettledStatus';
import { Locked } from '../../Locked';
import { useGesture } from '../consistencyCore';
import { setStep } from './liveEdits';
import { LiveNotes } from './LiveNotes';
import { FRAME_EVERY } from './liveScene';
import { liveWords } from './liveWords';
import { networkMarks, networks } from './networkMarks';
import { usePlayback } from './playback';
import { useLiveData } from './useLiveData';
import { useLiveRun } from './useLiveRun';
import { useTexts } from './useTexts';
import { testError, verdictOf } from './verdict';
import '../../RunPanel.css';
import './TrainingPanel.css';

/** The training as a run to play, step and scrub, and how the two networks stand at this step. */
export function TrainingPanel({ controls }: { readonly controls: LabControls }) {
  const words = useWords(liveWords);
  const texts = useTexts();
  const gesture = useGesture();
  const playback = usePlayback();
  const { run, frame } = useLiveRun();
  const tested = useLiveData()?.tested;
  const { playing, step, last } = playback;
  const gain = frame ? frame.accuracy.withConsistency - frame.accuracy.supervisedOnly : Number.NaN;
  const error = frame && tested !== undefined ? testError(frame.accuracy, tested) : Number.NaN;

  const said = verdict();

  return (
    <section className="run-panel" role="group" aria-label={words.run}>
      <div className="run-panel__controls">
        {controls === 'none' ? (
          <p className="live-training__step">{words.stepOf(step, last)}</p>
        ) : (
          <>
            <Locked by="live">
              <div className="run-panel__row">
                <RunButtons playback={playback} words={words} stride={FRAME_EVERY} />
                <span className="live-training__trained">{run && words.trainedTo(run.checkpoint.step)}</span>
              </div>
            </Locked>
            <Locked by="live">
              <RunSlider
                playback={playback}
                stride={FRAME_EVERY}
                label={words.step}
                valueText={words.stepOf(step, last)}
                onChange={gesture('step', (scene, _base, value) => setStep(scene, value))}
              />
            </Locked>
          </>
        )}
        <div>
          <p className="live-training__verdict">{playing ? '' : said}</p>
          <SettledStatus text={said} />
          <LiveNotes />
        </div>
      </div>
      <table className="live-training__numbers">
        <caption className="visually-hidden">{words.accuracy}</caption>
        <thead>
          <tr>
            <th scope="col">{words.network}</th>
            <th scope="col">{words.accuracy}</th>
          </tr>
        </thead>
        <tbody>
          {networks.map((name) => (
            <tr key={name}>
              <th scope="row">
                <Swatch role={networkMarks[name].role} /> {words[name]}
              </th>
              <td>{frame ? texts.percent(frame.accuracy[name]) : '–'}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.gain}</th>
            <td title={tested === undefined ? undefined : words.testError(texts.size(error), tested)}>{words.points(texts.points(gain))}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );

  function verdict(): string {
    if (run?.checkpoint.diverged === true && step >= last) return words.diverged(run.checkpoint.step);
    // On the way to the step that is asked for nothing is said: it would be read out piece by piece.
    if (!frame || frame.step < Math.min(step, last)) return '';
    if (frame.step === 0) return words.start;
    return words.verdicts[verdictOf(gain, error)](frame.step, texts.size(gain));
  }
}
