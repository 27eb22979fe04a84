import { useRef, useState } from 'react';
import { Button } from './Button';
import './controls.css';
import './CopyBlock.css';

export interface CopyBlockProps {
  /** The name of what is shown, as in "Python". */
  readonly label: string;
  readonly code: string;
  readonly copyLabel: string;
  readonly copiedText: string;
  /** Said where the browser lets nobody write to the clipboard: the text is selected, ready for Ctrl+C. */
  readonly selectedText: string;
}

export function CopyBlock({ label, code, copyLabel, copiedText, selectedText }: CopyBlockProps) {
  const block = useRef<HTMLPreElement>(null);
  const [outcome, setOutcome] = useState<{ readonly code: string; readonly text: string } | null>(null);
  const copy = async (): Promise<void> => {
    setOutcome(null);
    const copied = await writeToClipboard(code);
    if (!copied && block.current !== null) getSelection()?.selectAllChildren(block.current);
    setOutcome({ code, text: copied ? copiedText : selectedText });
  };
  return (
    <div className="copy-block">
      <div className="copy-block__head">
        <span className="copy-block__label">{label}</span>
        <span className="copy-block__outcome" role="status">
          {outcome?.code === code ? outcome.text : ''}
        </span>
        <Button icon="copy" label={copyLabel} onClick={() => void copy()} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach what scrolls */}
      <pre ref={block} className="copy-block__code control-focus" role="group" aria-label={label} tabIndex={0}>
        {code}
      </pre>
    </div>
  );
}

/** False where there is no clipboard (plain http, file://) or it is forbidden (a sandbox). */
async function writeToClipboard(text: string): Promise<boolean> {
  // Typed as always there, yet absent in insecure contexts.
  if (!('clipboard' in navigator)) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
