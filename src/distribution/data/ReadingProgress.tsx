import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { dataWords } from './dataWords';

interface ReadingProgressProps {
  readonly part: number;
  readonly onStop?: () => void;
}

/** How far reading has come; what is read at once shows none of it. */
export function ReadingProgress({ part, onStop }: ReadingProgressProps) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  return (
    <div className="data-dialog__progress">
      <progress max={1} value={part} aria-label={words.reading} />
      <span className="data-dialog__part">{format.fixed(part * 100, 0)} %</span>
      {onStop && <Button label={words.stop} onClick={onStop} />}
    </div>
  );
}
