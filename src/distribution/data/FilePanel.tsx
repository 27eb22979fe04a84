import { useMemo, useRef } from 'react';
import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { dataWords } from './dataWords';
import type { PanelProps } from './PanelProps';
import type { TextSource } from './reading/textPieces';
import { TextData } from './TextData';

interface FilePanelProps extends PanelProps {
  readonly file: File | null;
  readonly onFile: (file: File) => void;
}

const BYTES_IN_KB = 1000;
const BYTES_IN_MB = 1e6;

/** A file, chosen or dropped. It never leaves the page. */
export function FilePanel({ kinds, file, onFile, onUse, onCancel }: FilePanelProps) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  const sizeText = (bytes: number): string =>
    bytes < BYTES_IN_MB
      ? `${format.plain(Math.ceil(bytes / BYTES_IN_KB))} kB`
      : `${format.fixed(bytes / BYTES_IN_MB, 1)} MB`;
  const input = useRef<HTMLInputElement>(null);
  const source = useMemo<TextSource | null>(() => file && { kind: 'file', file }, [file]);
  return (
    <>
      <div className="data-dialog__drop">
        <Button label={words.choose} onClick={() => input.current?.click()} />
        <input
          ref={input}
          type="file"
          hidden
          aria-label={words.choose}
          accept=".csv,.tsv,.txt,.dat,text/*"
          onChange={(event) => {
            const chosen = event.currentTarget.files?.[0];
            if (chosen) onFile(chosen);
            // The same file again, mended meanwhile, is a change as well.
            event.currentTarget.value = '';
          }}
        />
        <span>{file ? words.file(file.name, sizeText(file.size)) : words.dropHint}</span>
      </div>
      <p className="data-dialog__hint">{words.fileHint}</p>
      <TextData
        source={source}
        kinds={kinds}
        onUse={(distribution) => onUse(distribution, { kind: 'file', name: file?.name ?? '' })}
        onCancel={onCancel}
      />
    </>
  );
}
