import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import type { Language } from '../../scene/preferences';
import { useKlarity } from '../../state/KlarityContext';
import type { ShareDialogProps } from './ShareDialog';

async function loadShare(lang: Language): Promise<ComponentType<ShareDialogProps>> {
  const [{ ShareDialog }, { shareWords }, { embedWords }] = await Promise.all([import('./ShareDialog'), import('./shareWords'), import('./embed/embedWords')]);
  // All of them: a dialog that waits for words is taken away, and so closed.
  await Promise.all([shareWords.load(lang), embedWords.load(lang)]);
  return ShareDialog;
}

interface Share {
  readonly isOpen: boolean;
  readonly open: () => void;
  /** To be put where it belongs in the page. */
  readonly dialog: ReactNode;
}

/** The dialog that shares and exports, fetched when it is first asked for. */
export function useShareDialog(): Share {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const [isOpen, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<ComponentType<ShareDialogProps>>();
  const open = async (): Promise<void> => {
    try {
      const dialog = await loadShare(lang);
      setLoaded(() => dialog);
      setOpen(true);
    } catch {
      klarity.notify([{ kind: 'share-failed' }]);
    }
  };
  return {
    isOpen,
    open: () => void open(),
    dialog: Loaded && <Loaded open={isOpen} onClose={() => setOpen(false)} />,
  };
}
