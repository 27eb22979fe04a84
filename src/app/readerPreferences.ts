import { fallback, object, optional, parse, picklist } from 'valibot';
import { languages, notations, themes } from '../scene/preferences';
import type { Language, Preferences } from '../scene/preferences';
import { units } from '../math/unit';

const KEY = 'klarity:preferences';

const stored = object({
  lang: fallback(optional(picklist(languages)), undefined),
  theme: fallback(optional(picklist(themes)), undefined),
  unit: fallback(optional(picklist(units)), undefined),
  notation: fallback(optional(picklist(notations)), undefined),
});

/** What was chosen on an earlier visit; nothing where storage is denied (an opaque origin throws) or holds something else. */
function storedPreferences(): Partial<Preferences> {
  try {
    const { lang, theme, unit, notation } = parse(stored, JSON.parse(localStorage.getItem(KEY) ?? '{}'));
    return { ...(lang && { lang }), ...(theme && { theme }), ...(unit && { unit }), ...(notation && { notation }) };
  } catch {
    return {}; // a choice that cannot be read back is no choice: the browser's own settings stand
  }
}

function browserLanguage(): Language {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0]);
  return wanted.map((tag) => languages.find((lang) => lang === tag)).find((lang) => lang !== undefined) ?? 'en';
}

/** The address first, then the stored choice, then the browser. */
export function readerPreferences(addressed: Partial<Preferences>): Preferences {
  return { lang: browserLanguage(), theme: 'auto', unit: 'bits', ...storedPreferences(), ...addressed };
}

/** Keeps what the reader has chosen by hand; what only an address said is not theirs. */
export function storePreferences(chosen: Partial<Preferences>): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...storedPreferences(), ...chosen }));
  } catch {
    // storage denied: the choice holds for this visit, and the address can carry it
  }
}
