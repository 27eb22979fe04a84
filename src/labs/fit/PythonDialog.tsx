import { useState } from 'react';
import { Button } from '../../controls/Button';
import { CopyBlock } from '../../controls/CopyBlock';
import { Dialog } from '../../controls/Dialog';
import { useI18n } from '../../i18n/I18nContext';
import { useFit } from './fitCore';
import { fitPython } from './fitPython';

/** The SciPy script that reproduces what is on the screen. */
export function PythonDialog() {
  const { messages, format } = useI18n();
  const [open, setOpen] = useState(false);
  const scene = useFit((state) => state.scene);
  const step = useFit(({ results }) => results.approximation?.step ?? 0);
  return (
    <>
      <Button label={messages.fit.python} onClick={() => setOpen(true)} expanded={open} />
      <Dialog open={open} title={messages.fit.pythonTitle} closeLabel={messages.app.close} onClose={() => setOpen(false)}>
        <p>{messages.fit.pythonHint}</p>
        {open && (
          <CopyBlock
            label={messages.fit.pythonTitle}
            code={fitPython(scene, step, format.unit)}
            copyLabel={messages.app.copy}
            copiedText={messages.app.copied}
            selectedText={messages.app.copyFailed}
          />
        )}
      </Dialog>
    </>
  );
}
