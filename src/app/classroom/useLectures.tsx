import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useKlarity } from '../../state/KlarityContext';
import type { LecturesDialogProps } from './LecturesDialog';
import type { ClassroomKey } from './useClassroomKeys';

interface Lectures {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly key: ClassroomKey;
  /** To be put where it belongs in the page. */
  readonly dialog: ReactNode;
}

/** The dialog that opens a lecture, fetched when it is first asked for. */
export function useLectures(onBeginAnew?: () => void): Lectures {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const [isOpen, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<ComponentType<LecturesDialogProps>>();
  const load = async (): Promise<void> => {
    try {
      const [{ LecturesDialog }, { classroomWords }] = await Promise.all([import('./LecturesDialog'), import('./classroomWords')]);
      await classroomWords.load(lang);
      setLoaded(() => LecturesDialog);
      setOpen(true);
    } catch {
      klarity.notify([{ kind: 'view-failed' }]);
    }
  };
  const open = (): void => void load();
  return {
    isOpen,
    open,
    key: { keys: ['o'], shown: 'O', does: (m) => m.classroom.lectures, press: open },
    dialog: Loaded && <Loaded open={isOpen} onClose={() => setOpen(false)} onBeginAnew={onBeginAnew} />,
  };
}
