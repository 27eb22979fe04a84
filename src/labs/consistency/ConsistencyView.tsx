import { lazy, Suspense } from 'react';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import type { LabViewProps } from '../lab';
import { ModeChoice } from '../ModeChoice';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setMode } from './consistencyEdits';
import { ConsistencyPresetMenu } from './ConsistencyPresetMenu';
import { modes } from './consistencyScene';
import type { ConsistencyScene } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import { liveParts } from './live/liveParts';
import { openMode } from './presetOf';
import { stepsParts } from './stepsParts';
import { StepsView } from './StepsView';
import './ConsistencyView.css';

/** A training run is more code than most who only read the steps would want to wait for. */
const LiveView = lazy(async () => ({ default: (await import('./live/LiveView')).LiveView }));

/** A small frame shows so many parts. */
const FIRST = 2;

/** A mode is chosen where what it begins with is shown: other parts, alone in a prose, are of a figure that stands elsewhere. */
const beginsMode = (show: readonly string[]): boolean => show.length === 0 || [stepsParts, liveParts].some(([first]) => show.includes(first));

/** What a room sees of a mode at once, without scrolling; ten seeds where somebody has asked for them. */
const partsForRoom = ({ mode, live }: Pick<ConsistencyScene, 'mode' | 'live'>): readonly string[] =>
  mode === 'steps' ? ['unlabelled', 'supervised', 'total', 'gradient'] : ['training', live.tenSeeds ? 'seeds' : 'accuracy', 'wall'];

/** The parts of a mode that are asked for; where only another mode's are, the first of its own. */
function partsToShow(asked: readonly string[], own: readonly string[]): readonly string[] {
  const shown = own.filter((part) => asked.includes(part));
  return asked.length > 0 && shown.length === 0 ? own.slice(0, FIRST) : shown;
}

/** The Consistency lab: the loss of unsupervised data augmentation, step by step, and a network that is trained with it. */
export function ConsistencyView({ show, controls = 'full' }: LabViewProps) {
  const words = useWords(consistencyWords);
  const edit = useOneEdit();
  const mode = useConsistency(({ scene }) => scene.mode);
  const live = useConsistency(({ scene }) => scene.live);
  const asked = controls === 'none' && show.length === 0 ? partsForRoom({ mode, live }) : show;
  return (
    <div className="lab consistency-lab">
      {controls !== 'none' && beginsMode(show) && (
        <div className="lab__head">
          <ModeChoice legend={words.mode} modes={modes} nameOf={(one) => words.modes[one]} value={mode} edit={edit} open={openMode} turn={setMode} />
          {controls === 'full' && <ConsistencyPresetMenu />}
        </div>
      )}
      {controls === 'full' && <p className="consistency-lab__intro">{mode === 'steps' ? sentences([words.intro, words.inNats]) : words.intro}</p>}
      {mode === 'steps' ? (
        <StepsView show={partsToShow(asked, stepsParts)} controls={controls} />
      ) : (
        <Suspense fallback={<div className="consistency-lab__waiting" aria-busy="true" />}>
          <LiveView show={partsToShow(asked, liveParts)} controls={controls} />
        </Suspense>
      )}
    </div>
  );
}
