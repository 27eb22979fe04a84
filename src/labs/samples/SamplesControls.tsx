import { DistributionEditor } from '../../distribution/DistributionEditor';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { useOneEdit, useSamples } from './samplesCore';
import { drawAnew, swapLaws } from './samplesEdits';
import type { Side } from './samplesEdits';
import { EstimatorControls } from './EstimatorControls';
import { DrawControls } from './DrawControls';
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

/** What there is to take hold of beside the plots. */
export function SamplesControls({ controls }: { readonly controls: LabControls }) {
  const words = useWords(samplesWords);
  const edit = useOneEdit();
  const mode = useSamples(({ scene }) => scene.mode);
  return (
    <section className="samples-controls" aria-label={words.controls}>
      <div className="samples-controls__draws">
        {mode === 'walk' ? <WalkControls /> : <DrawControls />}
        {mode === 'estimators' && <EstimatorControls />}
        <div className="samples-controls__row">
          <Button kind="primary" label={words.anew} title={words.anewHint} onClick={() => edit('seed', drawAnew)} />
          <Button icon="swap" label={words.swap} onClick={() => edit('swap', swapLaws)} />
        </div>
      </div>
      <LawEditor side="p" controls={controls} />
      <LawEditor side="q" controls={controls} />
    </section>
  );
}
