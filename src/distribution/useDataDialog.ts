import { useState } from 'react';
import type { ComponentType } from 'react';
import type { DataDialogProps } from './data/DataDialog';

/** With its words, in both languages: a dialog that waits for them would be taken down and built again. */
async function loadDataDialog(): Promise<ComponentType<DataDialogProps>> {
  const [{ DataDialog }, { dataWords }] = await Promise.all([import('./data/DataDialog'), import('./data/dataWords')]);
  await Promise.all([dataWords.load('en'), dataWords.load('zh')]);
  return DataDialog;
}

interface DataDialogState {
  /** The dialog while it is open. */
  readonly Dialog: ComponentType<DataDialogProps> | null;
  /** Whether it could not be fetched. */
  readonly hasFailed: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** The dialog that takes data, fetched when it is first asked for; where that fails, the page stays as it is. */
export function useDataDialog(load: () => Promise<ComponentType<DataDialogProps>> = loadDataDialog): DataDialogState {
  const [Dialog, setDialog] = useState<ComponentType<DataDialogProps> | null>(null);
  const [hasFailed, setFailed] = useState(false);
  return {
    Dialog,
    hasFailed,
    open: () => {
      setFailed(false);
      load().then(
        (loaded) => setDialog(() => loaded),
        () => setFailed(true),
      );
    },
    close: () => setDialog(null),
  };
}
