import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useOneEdit } from './compareCore';
import { swapLaws } from './compareEdits';
import { compareWords } from './compareWords';
import { LawControls } from './LawControls';
import { PairTools } from './PairTools';

/** What there is to take hold of beside the plots. */
export function CompareControls({ controls }: { readonly controls: LabControls }) {
  const words = useWords(compareWords);
  const edit = useOneEdit();
  return (
    <section className="compare-lab__controls" aria-label={words.controls}>
      <Locked by="pair">
        <LawControls side="p" controls={controls} />
      </Locked>
      <div className="compare-lab__between">
        <Locked by="pair,locked">
          <Button icon="swap" label={words.swap} keyShortcuts="x" onClick={() => edit('swap', swapLaws)} />
        </Locked>
      </div>
      <Locked by="pair">
        <LawControls side="q" controls={controls} />
      </Locked>
      <Locked by="pair">
        {controls === 'full' && <PairTools />}
      </Locked>
    </section>
  );
}
