import { Fragment } from 'react';
import type { ComponentType } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import type { LabControls, LabViewProps } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { ModeChoice } from '../ModeChoice';
import { CurvesPanel } from './CurvesPanel';
import { DistributionPanel } from './DistributionPanel';
import { DivergencesControls } from './DivergencesControls';
import { divergencesParts, partsOf, useDivergences, useOneEdit, wholeParts } from './divergencesCore';
import type { DivergencesPart } from './divergencesCore';
import { setMode } from './divergencesEdits';
import { DivergencesPresetMenu } from './DivergencesPresetMenu';
import { modes } from './divergencesScene';
import { divergencesWords } from './divergencesWords';
import { InfiniteNote } from './InfiniteNote';
import { LegsPanel } from './LegsPanel';
import { MergePanel } from './MergePanel';
import { PinskerPanel } from './PinskerPanel';
import { openMode } from './presetOf';
import { TablePanel } from './TablePanel';
import { TrianglePanel } from './TrianglePanel';
import './DivergencesView.css';
import './DivergencesLayout.css';

const PANELS = {
  distributions: DistributionPanel,
  curves: CurvesPanel,
  table: TablePanel,
  pinsker: PinskerPanel,
  triangle: TrianglePanel,
  legs: LegsPanel,
  merge: MergePanel,
  bars: (props) => <MergePanel {...props} isBare />,
} as const satisfies Readonly<Record<DivergencesPart, ComponentType<{ readonly controls: LabControls }>>>;

/** Where Rényi's divergence stands among the others. */
const WITH_RENYI: readonly DivergencesPart[] = ['curves', 'table', 'merge'];

/** What says how far apart the two are; without it, nothing may, but for the KLs where a reader can move q. */
const TOLD: readonly DivergencesPart[] = ['curves', 'table', 'pinsker'];

const KLS = ['klPQ', 'klQP'] as const satisfies readonly DivergenceName[];

/** The Divergences lab: nine ways to tell two laws apart, over a moving parameter, around a triangle, over merging bins. */
export function DivergencesView({ show, controls = 'full' }: LabViewProps) {
  const words = useWords(divergencesWords);
  const edit = useOneEdit();
  const mode = useDivergences(({ scene }) => scene.mode);
  const isWhole = wholeParts.every((part) => show.includes(part)) || show.length === 0;
  const own = partsOf({ mode });
  // Of one mode alone they stand in its own order of weight.
  const order = show.every((part) => own.some((one) => one === part)) ? own : divergencesParts;
  const parts = isWhole ? own : order.filter((part) => show.includes(part));
  // What is shown decides what there is to take hold of, whatever mode the scene is in.
  const hasTriangle = parts.includes('triangle') || parts.includes('legs');
  const shownMode = hasTriangle ? 'triangle' : parts.includes('merge') || parts.includes('bars') ? 'merge' : isWhole ? mode : 'along';
  const isRenyi = useDivergences(({ scene }) => scene.measure === 'renyi');
  const hasOrder = parts.some((part) => WITH_RENYI.includes(part)) || (isRenyi && parts.includes('legs'));
  const isTold = parts.some((one) => TOLD.includes(one));
  return (
    <div className={`lab divergences-lab divergences-lab--${controls}`}>
      {controls === 'full' && (
        <div className="lab__head">
          {isWhole && (
            <ModeChoice legend={words.mode} modes={modes} nameOf={(one) => words.modes[one]} value={mode} edit={edit} open={openMode} turn={setMode} />
          )}
          <DivergencesPresetMenu />
        </div>
      )}
      <div className={`lab__parts divergences-lab__parts divergences-lab__parts--${isWhole ? mode : 'some'} divergences-lab__parts--${controls}`}>
        {parts.map((part, i) => {
          const Shown = PANELS[part];
          return (
            <Fragment key={part}>
              <div className={`lab__part divergences-lab__part divergences-lab__part--${part}`}>
                <Shown controls={controls} />
                {part === 'distributions' && (isTold || controls !== 'none') && <InfiniteNote among={isTold ? divergenceNames : KLS} />}
              </div>
              {/* Beside the plots, or below the first of them. */}
              {i === 0 && controls !== 'none' && <DivergencesControls mode={shownMode} controls={controls} hasOrder={hasOrder} />}
            </Fragment>
          );
        })}
      </div>
      {shownMode === 'along' && isTold && <SpokenNumbers />}
    </div>
  );
}

function SpokenNumbers() {
  const { format, messages } = useI18n();
  const words = useWords(divergencesWords);
  const here = useDivergences(({ results }) => results.here?.here);
  if (!here) return null;
  return <SettledStatus text={words.status(format.info(here.klPQ.value), format.info(here.jensenShannon.value), format.fixed(here.wasserstein1.value), messages.app[format.unit])} />;
}
