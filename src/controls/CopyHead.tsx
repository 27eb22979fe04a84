import { useState, type RefObject } from 'react';
import { Button } from './Button';

export interface CopyWords {
  readonly copyLabel: string;
  readonly copiedText: string;
  /** Said where the browser lets nobody write to the clipboard: the text is selected, ready for Ctrl+C. */
  readonly selectedText: string;
}

interface CopyHeadProps extends CopyWords {
  /** The name of what is copied, as in "Python". */
  readonly label: string;
  readonly code: string;
  /** What shows it. */
  readonly block: RefObject<HTMLElement | null>;
}

/** Over a block of text: its name, the button that copies it, and what came of that. */
export function CopyHead({ label, code, block, copyLabel, copiedText, selectedText }: CopyHeadProps) {
  const [outcome, setOutcome] = useState<{ readonly code: string; readonly text: string } | null>(null);
  const copy = async (): Promise<void> => {
    setOutcome(null);
    const copied = await writeToClipboard(code);
    if (!copied && block.current !== null) getSelection()?.selectAllChildren(block.current);
    setOutcome({ code, text: copied ? copiedText : selectedText });
  };
  return (
    <div className="copy-block__head">
      <span className="copy-block__label">{label}</span>
      <span className="copy-block__outcome" role="status">
        {outcome?.code === code ? outcome.text : ''}
      </span>
      <Button icon="copy" label={copyLabel} onClick={() => void copy()} />
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
