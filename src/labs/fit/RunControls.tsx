import { Button } from '../../controls/Button';
import { NumberField } from '../../controls/NumberField';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Slider } from '../../controls/Slider';
import { useI18n } from '../../i18n/I18nContext';
import { oneParameterFamilies } from '../../math/families';
import { useFit } from './fitCore';
import { setRun, setTheta } from './fitEdits';
import { STEP_SIZES } from './fitScene';
import { useFieldProblem } from './useFieldProblem';
import { useGesture, useOneEdit } from './useGesture';
import { usePlayback } from './usePlayback';
import { useModelRole, useShownTheta } from './useShown';
import './RunControls.css';

/** As near to the ends of (0, 1) as a typed θ may come. */
const MARGIN = 1e-6;

/** θ by hand, and gradient descent: its settings, and the run to play, step and scrub. */
export function RunControls() {
  const { messages, format } = useI18n();
  const run = useFit(({ scene }) => scene.run);
  const end = useFit(({ results }) => results.approximation?.trajectory.end);
  const { slider, domain } = useFit(({ scene }) => oneParameterFamilies[scene.approximation.family].parameter);
  const theta = useShownTheta();
  const role = useModelRole('approximation');
  const playback = usePlayback();
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const { playing, step, last } = playback;
  const stuck = last === 0;

  return (
    <div className="run" role="group" aria-label={messages.fit.run}>
      <div className="run__row">
        <Button icon="rewind" hideLabel label={messages.fit.rewind} disabled={step === 0} onClick={() => playback.seek(0)} />
        <Button
          icon="step-back"
          hideLabel
          label={messages.fit.stepBack}
          disabled={step === 0}
          onClick={() => playback.seek(step - 1)}
        />
        <Button
          kind="primary"
          icon={playing ? 'pause' : 'play'}
          label={playing ? messages.fit.pause : messages.fit.play}
          disabled={stuck}
          onClick={() => playback.toggle()}
        />
        <Button
          icon="step-forward"
          hideLabel
          label={messages.fit.stepForward}
          disabled={step >= last}
          onClick={() => playback.seek(step + 1)}
        />
        <Slider
          label={messages.fit.step}
          hideLabel
          value={step}
          min={0}
          max={Math.max(last, 1)}
          step={1}
          valueText={messages.fit.stepOf(step, last)}
          showValue
          disabled={stuck}
          onChange={gesture('step', (scene, _base, value) => setRun(scene, { step: value }))}
        />
      </div>
      <p className="run__end">{ending()}</p>
      <div className="run__row">
        <Slider
          label={messages.fit.theta}
          value={theta}
          min={slider.min}
          max={slider.max}
          step={slider.step}
          valueText={format.fixed(theta)}
          role={role}
          onChange={gesture('theta', (scene, _base, value) => setTheta(scene, value))}
        />
        <NumberField
          label={messages.fit.theta}
          hideLabel
          value={theta}
          format={(value) => format.fixed(value, value < 0.001 || value > 0.999 ? 6 : 3)}
          min={domain.low + MARGIN}
          max={domain.high - MARGIN}
          step={slider.step * 10}
          role={role}
          problemText={problemText}
          onChange={(value) => edit('theta', (scene) => setTheta(scene, value))}
        />
      </div>
      <div className="run__row">
        <Slider
          label={messages.fit.stepSize}
          value={run.stepSize}
          min={STEP_SIZES.min}
          max={STEP_SIZES.max}
          step={0.05}
          scale="log"
          valueText={format.plain(run.stepSize, 3)}
          onChange={gesture('stepSize', (scene, _base, value) => setRun(scene, { stepSize: value }))}
        />
        <NumberField
          label={messages.fit.stepSize}
          hideLabel
          value={run.stepSize}
          format={(value) => format.plain(value, 3)}
          min={STEP_SIZES.min}
          max={STEP_SIZES.max}
          problemText={problemText}
          onChange={(value) => edit('stepSize', (scene) => setRun(scene, { stepSize: value }))}
        />
        <SegmentedChoice
          legend={messages.fit.coordinate}
          value={run.coordinate}
          options={[
            { value: 'theta', label: messages.fit.byTheta },
            { value: 'unconstrained', label: messages.fit.byLogit },
          ]}
          onChange={(coordinate) => edit('coordinate', (scene) => setRun(scene, { coordinate }))}
        />
      </div>
    </div>
  );

  function ending(): string {
    switch (end?.kind) {
      case undefined:
        return '';
      case 'infinite':
        return messages.fit.cannotStart;
      case 'left-domain':
        return messages.fit.leftDomain(last + 1, format.signed(end.attempted));
      case 'step-limit':
        return messages.fit.stepLimit(last);
      case 'converged':
        return messages.fit.converged(last);
    }
  }
}
