import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useOneEdit, useWorms } from './wormsCore';
import { freeRival, uniformRival } from './wormsEdits';
import { wormsWords } from './wormsWords';

/** What kind of rival p has. */
export function RivalChoice() {
  const words = useWords(wormsWords);
  const edit = useOneEdit();
  const isUniform = useWorms(({ scene }) => scene.q.family === 'discreteUniform');
  return (
    <Locked by="q">
      <SegmentedChoice
        legend={words.rival}
        value={isUniform ? 'uniform' : 'free'}
        options={[
          { value: 'uniform', label: words.uniformChoice },
          { value: 'free', label: words.freeChoice },
        ]}
        onChange={(next) => edit('rival', next === 'uniform' ? uniformRival : freeRival)}
      />
    </Locked>
  );
}
