import { NumberField } from '../../controls/NumberField';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setSize, sizeOf } from './consistencyEdits';
import { LIMITS } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import './BatchSize.css';

/** How many examples of a kind, or how many classes, the batch has. */
export function BatchSize({ part }: { readonly part: 'unlabelled' | 'labelled' | 'classes' }) {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const size = useConsistency(({ scene }) => sizeOf(scene.batch)[part]);
  const { min, max } = LIMITS[part];
  return (
    <Locked by="batch">
      <div className="batch-size">
        <NumberField
          label={words.sizes[part]}
          value={size}
          format={(value) => format.plain(value)}
          min={min}
          max={max}
          step={1}
          problemText={problemText}
          onChange={(value) => edit('size', (scene) => setSize(scene, { [part]: Math.round(value) }))}
        />
      </div>
    </Locked>
  );
}
