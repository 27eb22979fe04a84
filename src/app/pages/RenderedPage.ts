import type { Language } from '../../scene/preferences';

/** A page that is made ahead, in a language, as it stands until its scripts have come. */
export interface RenderedPage {
  readonly name: string;
  readonly lang: Language;
  /** Below the root of the site. */
  readonly path: string;
  readonly title: string;
  /** What stands in #root. */
  readonly markup: string;
  /** The labs whose figures it shows. */
  readonly labs: readonly string[];
  /** The place of a chapter in their order; a page beside them has none. */
  readonly chapter?: number;
  /** The figure of a chapter, as the hash of an address of its lab. */
  readonly figure?: { readonly lab: string; readonly scene: string };
}
