import { useState } from 'react';
import { Dialog } from '../../controls/Dialog';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families/index';
import type { DataSource } from './DataSource';
import { dataWords } from './dataWords';
import { FilePanel } from './FilePanel';
import { PastePanel } from './PastePanel';
import type { DataKind } from './possibleForms';
import { SetPanel } from './SetPanel';
import './DataDialog.css';

export interface DataDialogProps {
  /** What the data may become: counts, or a density. */
  readonly kinds: readonly DataKind[];
  readonly onUse: (distribution: Distribution, source: DataSource) => void;
  readonly onClose: () => void;
}

const origins = ['pasted', 'file', 'set'] as const;
type Origin = (typeof origins)[number];

/** Data of the reader's own, or real ones, as a distribution. Open as long as it is mounted. */
export function DataDialog({ kinds, onUse, onClose }: DataDialogProps) {
  const { messages } = useI18n();
  const words = useWords(dataWords);
  const [origin, setOrigin] = useState<Origin>('pasted');
  const [file, setFile] = useState<File | null>(null);
  const [isOver, setIsOver] = useState(false);
  return (
    <Dialog open title={words.title} closeLabel={messages.app.close} onClose={onClose}>
      {/* Dropped beside the box, a file would replace the page. The button in the file panel is the way without a drag. */}
      <div
        className={isOver ? 'data-dialog data-dialog--over' : 'data-dialog'}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget instanceof Node ? event.relatedTarget : null)) setIsOver(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setIsOver(false);
          const dropped = event.dataTransfer.files[0];
          if (!dropped) return;
          setFile(dropped);
          setOrigin('file');
        }}
      >
        <SegmentedChoice
          legend={words.origin}
          options={origins.map((value) => ({ value, label: words.origins[value] }))}
          value={origin}
          onChange={setOrigin}
        />
        {/* All stay: what was typed or chosen is there when one comes back. */}
        <div className="data-dialog__panel" hidden={origin !== 'pasted'}>
          <PastePanel kinds={kinds} onUse={onUse} onCancel={onClose} />
        </div>
        <div className="data-dialog__panel" hidden={origin !== 'file'}>
          <FilePanel kinds={kinds} file={file} onFile={setFile} onUse={onUse} onCancel={onClose} />
        </div>
        <div className="data-dialog__panel" hidden={origin !== 'set'}>
          <SetPanel kinds={kinds} onUse={onUse} onCancel={onClose} />
        </div>
      </div>
    </Dialog>
  );
}
