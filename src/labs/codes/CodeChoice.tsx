import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useCodes, useOneEdit } from './codesCore';
import { setCode } from './codesEdits';
import { codeKinds } from './codesScene';
import { codesWords } from './codesWords';

/** How lengths are made of masses, and what that way is. */
export function CodeChoice() {
  const words = useWords(codesWords);
  const code = useCodes(({ scene }) => scene.code);
  const edit = useOneEdit();
  return (
    <div className="codes-lab__code">
      <Locked by="code">
        <SegmentedChoice
          legend={words.code}
          value={code}
          options={codeKinds.map((kind) => ({ value: kind, label: words.codes[kind].name }))}
          onChange={(kind) => edit('code', (scene) => setCode(scene, kind))}
        />
      </Locked>
      <p className="codes-lab__hint">{words.codes[code].what}</p>
    </div>
  );
}
