import { useEffect, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useField } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { deckItems } from './deckItems';
import { taskItem } from './taskItem';
import type { WorksheetItem } from './worksheetItem';

export interface Worksheet {
  readonly status: 'waiting' | 'ready' | 'failed';
  /** Of a deck; empty for a task. */
  readonly title: string;
  readonly items: readonly WorksheetItem[];
}

const waiting: Worksheet = { status: 'waiting', title: '', items: [] };

/** What is to be printed: the task of the place, or the deck that its section names. */
export function useWorksheet(): Worksheet {
  const { lang } = useI18n();
  const address = useAddress();
  const task = useField((state) => state.task);
  const place = useField((state) => state.place);
  const [sheet, setSheet] = useState(waiting);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<Worksheet> => {
      const absolute = (href: string): string => new URL(href, location.href).href;
      if (task) {
        const link = absolute(address.placeHref({ view: 'study', page: undefined, section: undefined, task: task.code, lock: place.lock }, { lang }));
        return { status: 'ready', title: '', items: [await taskItem(place.lab, task, place.show, lang, link)] };
      }
      if (place.section === undefined) return { status: 'ready', title: '', items: [] };
      const linkOf = (slide: string): string => {
        const url = new URL(slide, absolute('?'));
        url.searchParams.set('view', 'explore');
        url.searchParams.set('lang', lang);
        return url.href.replaceAll('%2C', ',');
      };
      return { status: 'ready', ...(await deckItems(place.section, lang, linkOf)) };
    };
    read().then(
      (made) => {
        if (isCurrent) setSheet(made);
      },
      () => {
        if (isCurrent) setSheet({ ...waiting, status: 'failed' });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [task, place, lang, address]);
  return sheet;
}
