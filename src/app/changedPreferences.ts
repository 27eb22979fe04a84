import type { Preferences } from '../scene/preferences';

/** The preferences that differ, by key. */
export function changedPreferences(now: Preferences, before: Preferences): Partial<Preferences> {
  const { lang, theme, unit, notation } = now;
  return {
    ...(lang !== before.lang && { lang }),
    ...(theme !== before.theme && { theme }),
    ...(unit !== before.unit && { unit }),
    ...(notation && notation !== before.notation && { notation }),
  };
}
