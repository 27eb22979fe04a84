import { DistributionEditor } from '../../distribution/DistributionEditor';
import type { Edits } from '../../distribution/Edits';
import { familyNames } from '../../distribution/familyNames';
import { useWords } from '../../i18n/useWords';
import { families } from '../../math/families';
import type { Distribution } from '../../math/families';
import { Locked } from '../Locked';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';
import { FreeChoice } from './FreeChoice';
import { isModelFamily } from './isModelFamily';
import { SmoothingControl } from './SmoothingControl';

/** The approximation q_θ: its family, what of it moves, where that starts and where the rest stands. */
export function ModelEditor({ edits }: { readonly edits: Edits<Distribution> }) {
  const words = useWords(fitWords);
  const model = useFit(({ scene }) => scene.model);
  const target = useFit(({ scene }) => scene.p.distribution.family);
  const choices = familyNames.filter((name) => families[name].kind === families[target].kind && isModelFamily(name));
  return (
    <Locked by="model">
      <DistributionEditor symbol="qθ" title={words.modelTitle} role="ink" distribution={model} families={choices} edits={edits}>
        <FreeChoice />
        <SmoothingControl of="q" />
      </DistributionEditor>
    </Locked>
  );
}
