import { Button } from '../../controls/Button';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
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
  const { playing, step, last } = playback;
  const isAtRest = last === 0;
  const said = (result ? runPlaces(result, step) : []).map(({ direction, kl, run }) =>
    words.runSays[direction]({ kl: format.info(kl), unit: messages.app[format.unit], steps: run.kls.length - 1, end: run.isSettled ? words.rests : words.stillMoves }),
  );
  return (
    <section className={`plane-run plane-run--${controls}`} role="group" aria-label={words.run[mode]}>
      <h2 className="plane-run__title">{words.run[mode]}</h2>
      <div className="plane-run__row">
        <Button icon="rewind" hideLabel label={words.rewind} disabled={step === 0} onClick={() => playback.seek(0)} />
        <Button icon="step-back" hideLabel label={words.stepBack} disabled={step === 0} onClick={() => playback.seek(step - 1)} />
        <Button kind="primary" icon={playing ? 'pause' : 'play'} label={playing ? words.pause : words.play} disabled={isAtRest} onClick={() => playback.toggle()} />
        <Button icon="step-forward" hideLabel label={words.stepForward} disabled={step >= last} onClick={() => playback.seek(step + 1)} />
        <Slider
          label={words.step}
          hideLabel
          value={step}
          min={0}
          max={Math.max(last, 1)}
          step={1}
          valueText={words.stepOf(step, last)}
          showValue
          disabled={isAtRest}
          onChange={gesture('step', (scene, _base, value) => setStep(scene, value))}
        />
      </div>
      <div className="plane-run__says">
        {said.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
      <SettledStatus text={step === 0 ? '' : said.join(' ')} />
    </section>
  );
}
