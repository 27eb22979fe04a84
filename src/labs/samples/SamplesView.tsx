import { Fragment } from 'react';
import type { ComponentType } from 'react';
import { useWords } from '../../i18n/useWords';
import type { LabControls, LabViewProps } from '../lab';
import { ModeChoice } from '../ModeChoice';
import { BinningPanel } from './BinningPanel';
import { EstimatesPanel } from './EstimatesPanel';
import { GrowthPanel } from './GrowthPanel';
import { HistogramsPanel } from './HistogramsPanel';
import { LawsPanel } from './LawsPanel';
import { LikelihoodPanel } from './LikelihoodPanel';
import { openMode } from './presetOf';
import { RunningPanel } from './RunningPanel';
import { SamplesControls } from './SamplesControls';
import { useOneEdit, useSamples } from './samplesCore';
import { setMode } from './samplesEdits';
import { partsOf, samplesParts } from './samplesParts';
import type { SamplesPart } from './samplesParts';
import { modes } from './samplesScene';
import type { SamplesMode } from './samplesScene';
import { SamplesPresetMenu } from './SamplesPresetMenu';
import { samplesWords } from './samplesWords';
import { SizesPanel } from './SizesPanel';
import { TimesPanel } from './TimesPanel';
import { VerdictsPanel } from './VerdictsPanel';
import { WalkPanel } from './WalkPanel';
import './SamplesView.css';
import './SamplesLayout.css';

const PANELS: Readonly<Record<SamplesPart, ComponentType<{ readonly controls: LabControls }>>> = {
  walk: WalkPanel,
  verdicts: VerdictsPanel,
  times: TimesPanel,
  laws: LawsPanel,
  growth: GrowthPanel,
  sizes: SizesPanel,
  binning: BinningPanel,
  likelihood: LikelihoodPanel,
  running: RunningPanel,
  estimates: EstimatesPanel,
  histograms: HistogramsPanel,
};

/** A small frame shows so many parts. */
const FIRST = 2;

/** What says only what the plots of its mode show, or has handles of its own: alone, it needs nothing beside it to take hold of. */
const BARE = {
  walk: ['verdicts', 'times', 'laws'],
  empirical: ['sizes'],
  estimators: ['estimates', 'laws'],
} as const satisfies Readonly<Record<SamplesMode, readonly SamplesPart[]>>;

/** The parts of a mode that are asked for; where only another mode's are, the first of its own. */
function partsToShow(asked: readonly string[], own: readonly SamplesPart[]): readonly SamplesPart[] {
  if (asked.length === 0) return own;
  const shown = own.filter((part) => asked.includes(part));
  return shown.length === 0 ? own.slice(0, FIRST) : shown;
}

/** The Samples lab: walks of the evidence, what a sample says, and what estimators of a divergence do. */
export function SamplesView({ show, controls = 'full' }: LabViewProps) {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const { mode, p } = useSamples(({ scene }) => scene);
  const has = partsOf({ mode, p });
  // Who asks for what it cannot show is told why.
  const own = samplesParts[mode].filter((part) => has.includes(part) || show.includes(part));
  const parts = partsToShow(show, own);
  const isWhole = parts.length === own.length;
  // One part is all that was asked for: of its mode, and of what it shows.
  const [alone] = controls === 'essential' && show.length === 1 ? parts : [];
  const isBare = BARE[mode].some((part) => part === alone);
  return (
    <div className="lab samples-lab">
      {controls !== 'none' && alone === undefined && (
        <div className="lab__head">
          <ModeChoice legend={words.mode} modes={modes} nameOf={(one) => words.modes[one]} value={mode} edit={edit} open={openMode} turn={setMode} />
          {controls === 'full' && <SamplesPresetMenu />}
        </div>
      )}
      <div className={`lab__parts samples-lab__parts samples-lab__parts--${isWhole ? 'whole' : 'some'} samples-lab__parts--${mode} ${parts.includes('binning') ? '' : 'samples-lab__parts--counts'} samples-lab__parts--${controls}`}>
        {parts.map((part, i) => {
          const Panel = PANELS[part];
          return (
            <Fragment key={part}>
              <div className={`lab__part samples-lab__part samples-lab__part--${part}`}>
                <Panel controls={controls} />
              </div>
              {/* Beside the plots, or below the first of them. */}
              {i === 0 && controls !== 'none' && !isBare && <SamplesControls controls={controls} alone={alone} />}
            </Fragment>
          );
        })}
      </div>
    </div>
  );
}
