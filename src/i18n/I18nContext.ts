import { createContext, use } from 'react';
import type { Language } from '../scene/preferences';
import type { Messages } from './messages';
import type { NumberFormat } from './numberFormat';

export interface I18n {
  readonly lang: Language;
  readonly messages: Messages;
  readonly format: NumberFormat;
}

export const I18nContext = createContext<I18n | null>(null);

export function useI18n(): I18n {
  const i18n = use(I18nContext);
  if (!i18n) throw new Error('useI18n needs an <I18nContext> above it');
  return i18n;
}
