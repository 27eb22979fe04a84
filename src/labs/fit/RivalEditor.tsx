import { Button } from '../../controls/Button';
import { DistributionEditor } from '../../distribution/DistributionEditor';
import { familyNames } from '../../distribution/familyNames';
import { useWords } from '../../i18n/useWords';
import { families } from '../../math/families';
import { Locked } from '../Locked';
import { useFit, useOneEdit } from './fitCore';
import { setRival } from './fitEdits';
import { fitWords } from './fitWords';
import { plainRival } from './plainRival';
import { useRivalEdits } from './useFitEdits';

/** The rival q that the fits are measured against, if there is one. */
export function RivalEditor() {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const q = useFit(({ scene }) => scene.q);
  const target = useFit(({ scene }) => scene.p.distribution.family);
  const edits = useRivalEdits();
  const choices = familyNames.filter((name) => families[name].kind === families[target].kind);
  return (
    <>
      <Locked by="q">
        {q && <DistributionEditor symbol="q" title={words.rival} role="rival" distribution={q} families={choices} edits={edits} />}
      </Locked>
      <div className="fit-setup__row">
        {q === null && <span>{words.rivalNone}</span>}
        <Locked by="q">
          <Button
            label={q === null ? words.rivalAdd : words.rivalRemove}
            onClick={() => edit('rival', (scene) => setRival(scene, scene.q === null ? plainRival(scene.p.distribution) : null))}
          />
        </Locked>
      </div>
    </>
  );
}
