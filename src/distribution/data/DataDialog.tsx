import { Dialog } from '../../controls/Dialog';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families/index';
import type { DataSource } from './DataSource';
import { dataWords } from './dataWords';

export interface DataDialogProps {
  /** What the data may become: counts, or a density. */
  readonly kinds: readonly ('discrete' | 'continuous')[];
  readonly onUse: (distribution: Distribution, source: DataSource) => void;
  readonly onClose: () => void;
}

/** Data of the reader's own, or real ones, as a distribution. Open as long as it is mounted. */
export function DataDialog({ onClose }: DataDialogProps) {
  const { messages } = useI18n();
  const words = useWords(dataWords);
  return (
    <Dialog open title={words.title} closeLabel={messages.app.close} onClose={onClose}>
      {null}
    </Dialog>
  );
}
