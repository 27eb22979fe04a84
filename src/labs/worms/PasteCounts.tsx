import { useState } from 'react';
import type { ComponentType } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import type { CountsDialogProps } from './CountsDialog';
import { wormsWords } from './wormsWords';

const loadDialog = async (): Promise<ComponentType<CountsDialogProps>> => (await import('./CountsDialog')).CountsDialog;

/** The way to the reader's own counts. The dialog is fetched when it is first asked for, and keeps its text from then on. */
export function PasteCounts() {
  const words = useWords(wormsWords);
  const klarity = useKlarity();
  const [open, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<ComponentType<CountsDialogProps>>();
  const show = async (): Promise<void> => {
    try {
      const dialog = await loadDialog();
      setLoaded(() => dialog);
      setOpen(true);
    } catch {
      klarity.notify([{ kind: 'view-failed' }]);
    }
  };
  return (
    <>
      <Button label={words.paste} onClick={() => void show()} expanded={open} />
      {Loaded && <Loaded open={open} onClose={() => setOpen(false)} />}
    </>
  );
}
