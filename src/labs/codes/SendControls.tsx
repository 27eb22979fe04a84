import { Button } from '../../controls/Button';
import { Slider } from '../../controls/Slider';
import { useWords } from '../../i18n/useWords';
import { useCodes, useGesture, useOneEdit } from './codesCore';
import { setSeed, setSent } from './codesEdits';
import { SEEDS } from './codesScene';
import { codesWords } from './codesWords';
import { usePlayback } from './playback';
import { sendingStops } from './sendingStops';
import { useResult, useSent } from './useShown';

/** The sending as something to play, step and scrub; and other draws, where the symbols are drawn. */
export function SendControls() {
  const words = useWords(codesWords);
  const { playing, step, last, toggle, seek } = usePlayback();
  const gesture = useGesture();
  const edit = useOneEdit();
  const sent = useSent();
  const codes = useResult();
  const isDrawn = useCodes(({ scene }) => scene.p.kind === 'pmf');
  return (
    <div className="codes-lab__fields" role="group" aria-label={words.sending}>
      <Button icon="rewind" hideLabel label={words.rewind} disabled={step === 0} onClick={() => seek(0)} />
      <Button icon="step-back" hideLabel label={words.stepBack} disabled={step === 0} onClick={() => seek(step - 1)} />
      <Button kind="primary" icon={playing ? 'pause' : 'play'} label={playing ? words.pause : words.play} disabled={last === 0} onClick={() => toggle()} />
      <Button icon="step-forward" hideLabel label={words.stepForward} disabled={step >= last} onClick={() => seek(step + 1)} />
      <Slider
        label={words.sentSlider}
        hideLabel
        value={step}
        min={0}
        max={Math.max(last, 1)}
        step={1}
        valueText={words.sentOf(sent, codes?.symbols.length ?? 0)}
        showValue
        disabled={last === 0}
        onChange={gesture('step', (scene, _base, value) => setSent(scene, sendingStops[value] ?? 0))}
      />
      {isDrawn && (
        <Button
          label={words.redraw}
          title={words.redrawHint}
          onClick={() => edit('seed', (scene) => setSeed(scene, (scene.seed + 1) % (SEEDS.max + 1)))}
        />
      )}
    </div>
  );
}
