import { NumberField } from '../../controls/NumberField';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setSize, sizeOf } from './consistencyEdits';
import { LIMITS } from './consistencyScene';
import { consistencyWords } from './consistencyWords';
import './BatchControls.css';

const parts = ['unlabelled', 'labelled', 'classes'] as const;

/** How many examples and classes the batch has. */
export function BatchControls() {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const batch = useConsistency(({ scene }) => scene.batch);
  const size = sizeOf(batch);
  return (
    <section className="batch-controls" aria-label={words.batch}>
      {parts.map((part) => (
        <NumberField
          key={part}
          label={words.sizes[part]}
          value={size[part]}
          format={(value) => format.plain(value)}
          min={LIMITS[part].min}
          max={LIMITS[part].max}
          step={1}
          problemText={problemText}
          onChange={(value) => edit('size', (scene) => setSize(scene, { [part]: Math.round(value) }))}
        />
      ))}
    </section>
  );
}
