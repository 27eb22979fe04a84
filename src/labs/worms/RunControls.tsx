import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { RunButtons } from '../RunButtons';
import { RunSlider } from '../RunSlider';
import { Locked } from '../Locked';
import { DescentSettings } from './DescentSettings';
import { useGesture, useWorms } from './wormsCore';
import { setRun } from './wormsEdits';
import { ThetaControl } from './ThetaControl';
import { usePlayback } from './playback';
import { wormsWords } from './wormsWords';
import './RunControls.css';

/** Gradient descent as a run to play, step and scrub, with what it starts from and how it descends. */
export function RunControls({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(wormsWords);
  const end = useWorms(({ results }) => results.approximation?.trajectory.end);
  const playback = usePlayback();
  const gesture = useGesture();
  const { step, last } = playback;

  return (
    <div className="run" role="group" aria-label={words.run}>
      <Locked by="run">
        <div className="run__row">
          <RunButtons playback={playback} words={words} />
          <RunSlider
            playback={playback}
            label={words.step}
            valueText={words.stepOf(step, last)}
            onChange={gesture('step', (scene, _base, value) => setRun(scene, { step: value }))}
          />
        </div>
      </Locked>
      <p className="run__end" role="status">{ending()}</p>
      {controls !== 'none' && <ThetaControl />}
      {controls !== 'none' && <DescentSettings />}
    </div>
  );

  function ending(): string {
    switch (end?.kind) {
      case undefined:
        return '';
      case 'infinite':
        return words.cannotStart;
      case 'left-domain':
        return words.leftDomain(last + 1, format.signed(end.attempted));
      case 'step-limit':
        return words.stepLimit(last);
      case 'converged':
        return words.converged(last);
    }
  }
}
