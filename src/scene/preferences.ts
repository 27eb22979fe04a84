import { units } from '../math/unit';
import type { Unit } from '../math/unit';

export const languages = ['en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** `auto` follows the reader's system. */
export const themes = ['auto', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof themes)[number];

/** The symbols of the truth and of the model: p and q, P and Q, or f and g. */
export const notations = ['pq', 'PQ', 'fg'] as const;
export type Notation = (typeof notations)[number];

/** How a reader wants things shown: not part of the scene, kept between visits. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: Theme;
  readonly unit: Unit;
  /** p and q, unless chosen. */
  readonly notation?: Notation;
}

export const preferenceChoices = { lang: languages, theme: themes, unit: units, notation: notations } as const;
