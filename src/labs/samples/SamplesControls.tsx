import { DistributionEditor } from '../../distribution/DistributionEditor';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useOneEdit, useSamples } from './samplesCore';
import { drawAnew, swapLaws } from './samplesEdits';
import type { Side } from './samplesEdits';
import { EstimatorControls } from './EstimatorControls';
import { DrawControls } from './DrawControls';
import type { SamplesPart } from './samplesParts';
import { samplesWords } from './samplesWords';
import { useDistributionEdits } from './useSides';
import { WalkControls } from './WalkControls';
import './SamplesControls.css';

const DATA_KINDS = ['discrete', 'continuous'] as const;

function LawEditor({ side, controls }: { readonly side: Side; readonly controls: LabControls }) {
  const words = useWords(samplesWords);
  const distribution = useSamples(({ scene }) => scene[side]);
  const edits = useDistributionEdits(side);
  return (
    <DistributionEditor
      symbol={side}
      title={side === 'p' ? words.truth : words.model}
      role={side === 'p' ? 'truth' : 'rival'}
      distribution={distribution}
      edits={edits}
      {...(controls === 'full' && { data: DATA_KINDS })}
    />
  );
}

interface SamplesControlsProps {
  readonly controls: LabControls;
  /** The only part that they stand beside, where there is but one. */
  readonly alone: SamplesPart | undefined;
}

/** What there is to take hold of beside the plots. */
export function SamplesControls({ controls, alone }: SamplesControlsProps) {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const mode = useSamples(({ scene }) => scene.mode);
  const hasLaws = alone === undefined;
  return (
    // A group, not a region: a text may show several parts, each with its own.
    <div role="group" className="samples-controls" aria-label={words.controls}>
      <div className="samples-controls__draws">
        {mode === 'walk' ? <WalkControls /> : <DrawControls hasFree={alone === undefined || alone === 'likelihood'} />}
        {mode === 'estimators' && <EstimatorControls />}
        <div className="samples-controls__row">
          <Locked by="seed">
            <Button kind="primary" label={words.anew} title={words.anewHint} onClick={() => edit('seed', drawAnew)} />
          </Locked>
          <Locked by="p,q">
            {hasLaws && <Button icon="swap" label={words.swap} onClick={() => edit('swap', swapLaws)} />}
          </Locked>
        </div>
      </div>
      <Locked by="p">{hasLaws && <LawEditor side="p" controls={controls} />}</Locked>
      <Locked by="q">{hasLaws && <LawEditor side="q" controls={controls} />}</Locked>
    </div>
  );
}
