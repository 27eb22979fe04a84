import { useState } from 'react';
import { Button } from '../../controls/Button';
import { CopyBlock } from '../../controls/CopyBlock';
import { Dialog } from '../../controls/Dialog';
import { useI18n } from '../../i18n/I18nContext';
import { useWorms } from './wormsCore';
import { wormsPython } from './wormsPython';

/** The SciPy script that reproduces what is on the screen. */
export function PythonDialog() {
  const { messages, format } = useI18n();
  const [open, setOpen] = useState(false);
  const scene = useWorms((state) => state.scene);
  const step = useWorms(({ results }) => results.approximation?.step ?? 0);
  return (
    <>
      <Button label={messages.worms.python} onClick={() => setOpen(true)} expanded={open} />
      <Dialog open={open} title={messages.worms.pythonTitle} closeLabel={messages.app.close} onClose={() => setOpen(false)}>
        <p>{messages.worms.pythonHint}</p>
        {open && (
          <CopyBlock
            label={messages.worms.pythonTitle}
            code={wormsPython(scene, step, format.unit)}
            copyLabel={messages.app.copy}
            copiedText={messages.app.copied}
            selectedText={messages.app.copyFailed}
          />
        )}
      </Dialog>
    </>
  );
}
