// @ts-check
import { loadSource } from '../load-source.js';
import { escaped } from './page-html.js';

/**
 * The files that a site which speaks oEmbed asks for: of every lab and of every chapter's figure, in every language. They hold whole
 * addresses, and a server of files can serve them.
 * @param {readonly import('./page-html.js').Chapter[]} chapters
 * @param {string} siteUrl with a slash at its end
 * @returns {Promise<Readonly<Record<string, string>>>} by their paths from the root of the site
 */
export async function oEmbedFiles(chapters, siteUrl) {
  /** @type {{ labCards: (site: string) => Readonly<Record<string, object>>, oEmbed: (site: string, chapter: import('./page-html.js').Chapter) => object }} */
  const { labCards, oEmbed } = await loadSource('src/app/share/embed/oEmbed.ts');
  const text = (/** @type {object} */ card) => `${JSON.stringify(card, null, 1)}\n`;
  return Object.fromEntries([
    ...Object.entries(labCards(siteUrl)).map(([name, card]) => /** @type {const} */ ([`oembed/labs/${name}.json`, text(card)])),
    ...chapters.map((chapter) => /** @type {const} */ ([chapterCard(chapter), text(oEmbed(siteUrl, chapter))])),
  ]);
}

/** @param {Pick<import('./page-html.js').Chapter, 'name' | 'lang'>} chapter */
export const chapterCard = ({ name, lang }) => `oembed/chapters/${name}.${lang}.json`;

/**
 * How a page says where its card is.
 * @param {string} href
 * @param {string} title
 */
export const oEmbedLink = (href, title) => `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escaped(title)}" />`;
