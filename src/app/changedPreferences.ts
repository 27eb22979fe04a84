import type { Preferences } from '../scene/preferences';

/** The preferences that differ, by key. */
export function changedPreferences(now: Preferences, before: Preferences): Partial<Preferences> {
  const { lang, theme, unit } = now;
  return {
    ...(lang !== before.lang && { lang }),
    ...(theme !== before.theme && { theme }),
    ...(unit !== before.unit && { unit }),
  };
}
