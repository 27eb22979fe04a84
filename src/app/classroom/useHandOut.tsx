import { useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useKlarity } from '../../state/KlarityContext';
import type { HandOutProps } from './HandOut';
import type { ClassroomKey } from './useClassroomKeys';

interface HandOutTools {
  readonly key: ClassroomKey;
  /** Takes the code away, while it shows. */
  readonly end: (() => void) | undefined;
  /** To be put where it belongs in the page. */
  readonly dialog: ReactNode;
}

/** What is on the slide for every phone in the room, fetched when it is first asked for. `parts` are those that show now; null where none does. */
export function useHandOut(parts: readonly string[] | null): HandOutTools {
  const { lang } = useI18n();
  const klarity = useKlarity();
  const [isOpen, setOpen] = useState(false);
  const [Loaded, setLoaded] = useState<ComponentType<HandOutProps>>();
  const load = async (): Promise<void> => {
    try {
      const [{ HandOut }, { classroomWords }] = await Promise.all([import('./HandOut'), import('./classroomWords')]);
      await classroomWords.load(lang);
      setLoaded(() => HandOut);
      setOpen(true);
    } catch {
      klarity.notify([{ kind: 'share-failed' }]);
    }
  };
  const close = (): void => setOpen(false);
  return {
    end: isOpen ? close : undefined,
    key: { keys: ['h'], shown: 'H', does: (m) => m.classroom.handOut, press: () => void load() },
    dialog: Loaded && <Loaded open={isOpen} parts={parts} onClose={close} />,
  };
}
