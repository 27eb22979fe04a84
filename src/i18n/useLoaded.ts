import { use } from 'react';
import type { AnyCatalogue } from './catalogue';
import { useI18n } from './I18nContext';

/** Waits until the words of all rooms are there in the reader's language, as they are where these came with their lab. */
export function useLoaded(catalogues: readonly AnyCatalogue[]): void {
  const { lang } = useI18n();
  for (const catalogue of catalogues) use(catalogue.load(lang));
}
