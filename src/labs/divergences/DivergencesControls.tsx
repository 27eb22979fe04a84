import { Button } from '../../controls/Button';
import { DistributionEditor } from '../../distribution/DistributionEditor';
import { useWords } from '../../i18n/useWords';
import type { FamilyName } from '../../math/families';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { AlphaControl } from './AlphaControl';
import { useDivergences, useOneEdit } from './divergencesCore';
import { swapLaws } from './divergencesEdits';
import { kindOf } from './divergencesSchema';
import type { Mode } from './divergencesScene';
import { divergencesWords } from './divergencesWords';
import { familiesOf } from './familiesOf';
import { MovingControls } from './MovingControls';
import { useBarEdits, useCornerEdits, useLawEdits } from './useSides';

interface ControlsProps {
  readonly mode: Mode;
  readonly controls: LabControls;
  /** Whether anything that is shown depends on Rényi's order. */
  readonly hasOrder: boolean;
}

/** What there is to take hold of beside the plots of a mode. */
export function DivergencesControls({ mode, controls, hasOrder }: ControlsProps) {
  const words = useWords(divergencesWords);
  if (controls !== 'full' && mode !== 'along' && !hasOrder) return null;
  return (
    // A group, not a region: a text may show several parts, each with its own.
    <div role="group" className="divergences-lab__controls" aria-label={words.controls}>
      {mode === 'along' && <MovingControls controls={controls} />}
      {hasOrder && <AlphaControl />}
      {controls === 'full' && mode === 'along' && <LawEditors />}
      {controls === 'full' && mode === 'triangle' && <CornerEditors />}
      {controls === 'full' && mode === 'merge' && <BarEditors />}
    </div>
  );
}

const DATA_KINDS = ['discrete', 'continuous'] as const;
const BARS: readonly FamilyName[] = ['categorical'];

function LawEditors() {
  const words = useWords(divergencesWords);
  const once = useOneEdit();
  const { p, q } = useDivergences(({ scene }) => scene);
  const edits = { p: useLawEdits('p'), q: useLawEdits('q') };
  const kind = kindOf(p);
  return (
    <>
      <Locked by="p">
        <DistributionEditor symbol="p" title={words.truth} role="truth" distribution={p} edits={edits.p} data={DATA_KINDS} />
      </Locked>
      <Locked by="p,q">
        <Button icon="swap" label={words.swap} onClick={() => once('swap', swapLaws)} />
      </Locked>
      <Locked by="q">
        <DistributionEditor symbol="q" title={words.model} role="rival" distribution={q} edits={edits.q} families={familiesOf(kind)} />
      </Locked>
    </>
  );
}

function CornerEditors() {
  const words = useWords(divergencesWords);
  const { p, q, r } = useDivergences(({ scene }) => scene.triple);
  const edits = { p: useCornerEdits('p'), q: useCornerEdits('q'), r: useCornerEdits('r') };
  return (
    <Locked by="triple">
      <DistributionEditor symbol="p" title={words.truth} role="truth" distribution={p} edits={edits.p} families={BARS} />
      <DistributionEditor symbol="q" title={words.model} role="rival" distribution={q} edits={edits.q} families={BARS} />
      <DistributionEditor symbol="r" title={words.third} role="ink" distribution={r} edits={edits.r} families={BARS} />
    </Locked>
  );
}

function BarEditors() {
  const words = useWords(divergencesWords);
  const { p, q } = useDivergences(({ scene }) => scene.bars);
  const edits = { p: useBarEdits('p'), q: useBarEdits('q') };
  return (
    <Locked by="bars">
      <DistributionEditor symbol="p" title={words.truth} role="truth" distribution={p} edits={edits.p} families={BARS} data={['discrete']} />
      <DistributionEditor symbol="q" title={words.model} role="rival" distribution={q} edits={edits.q} families={BARS} />
    </Locked>
  );
}
