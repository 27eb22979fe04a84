import { use } from 'react';
import type { Catalogue } from './catalogue';
import { useI18n } from './I18nContext';

/** The words of a room, in the reader's language. They came with the lab; where they did not, the view waits for them. */
export function useWords<W>(catalogue: Catalogue<W>): W {
  const { lang } = useI18n();
  return use(catalogue.load(lang));
}
