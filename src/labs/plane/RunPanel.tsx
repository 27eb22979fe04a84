import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import type { LabControls } from '../lab';
import { RunButtons } from '../RunButtons';
import { RunSlider } from '../RunSlider';
import { SettledStatus } from '../SettledStatus';
import { Locked } from '../Locked';
import { useGesture, usePlane } from './planeCore';
import { setStep } from './planeEdits';
import { planeWords } from './planeWords';
import { usePlayback } from './playback';
import { runPlaces } from './runPlaces';
import { useResult } from './useResult';

/** The way of q as a run to play, step and scrub. */
export function RunPanel({ controls }: { readonly controls: LabControls }) {
  const { format, messages } = useI18n();
  const words = useWords(planeWords);
  const gesture = useGesture();
  const playback = usePlayback();
  const mode = usePlane(({ scene }) => scene.mode);
  const result = useResult();
  const { step, last } = playback;
  const said = (result ? runPlaces(result, step) : []).map(({ direction, kl, run }) =>
    words.runSays[direction]({ kl: format.info(kl), unit: messages.app[format.unit], steps: run.kls.length - 1, end: run.isSettled ? words.rests : words.stillMoves }),
  );
  return (
    <section className={`plane-run plane-run--${controls}`} role="group" aria-label={words.run[mode]}>
      <h2 className="plane-run__title">{words.run[mode]}</h2>
      <Locked by="step">
        <div className="plane-run__row lab__at-hand">
          <RunButtons playback={playback} words={words} />
          <RunSlider
            playback={playback}
            label={words.step}
            valueText={words.stepOf(step, last)}
            onChange={gesture('step', (scene, _base, value) => setStep(scene, value))}
          />
        </div>
      </Locked>
      <div className="plane-run__says">
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <SettledStatus text={step === 0 ? '' : sentences(said)} />
    </section>
  );
}
