import { CutEditor } from '../../distribution/CutEditor';
import { DistributionEditor } from '../../distribution/DistributionEditor';
import { focusEdits } from '../../distribution/focusEdits';
import { useWords } from '../../i18n/useWords';
import { families } from '../../math/families';
import { Locked } from '../Locked';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { SmoothingControl } from './SmoothingControl';
import { setTarget } from './fitEdits';
import { useFitEdits, useTargetEdits } from './useFitEdits';
import { useView } from './useView';

/** The target p: its family and parameters, the reader's data, what is cut off, and the ε that is mixed in. */
export function TargetEditor() {
  const words = useWords(fitWords);
  const p = useFit(({ scene }) => scene.p);
  const view = useView();
  const edits = useTargetEdits();
  const cutEdits = focusEdits(
    useFitEdits(),
    'cut',
    (scene) => scene.p.cut,
    (scene, cut) => setTarget(scene, { ...scene.p, cut }),
  );
  const isDiscrete = families[p.distribution.family].kind === 'discrete';
  return (
    <Locked by="p">
      <DistributionEditor
        symbol="p"
        title={words.truth}
        role="truth"
        distribution={p.distribution}
        edits={edits}
        data={['discrete', 'continuous']}
      >
        <CutEditor symbol="p" role="truth" cut={p.cut} edits={cutEdits} view={view} step={isDiscrete ? 1 : 0.1} />
        <SmoothingControl of="p" />
      </DistributionEditor>
    </Locked>
  );
}
