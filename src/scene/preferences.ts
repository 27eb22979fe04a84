import { units } from '../math/unit';
import type { Unit } from '../math/unit';

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** `auto` follows the reader's system. */
export const themes = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** How a reader wants things shown: not part of the scene, kept between visits. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: Theme;
  readonly unit: Unit;
}

export const preferenceChoices = { lang: languages, theme: themes, unit: units } as const;
