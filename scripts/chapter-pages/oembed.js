// @ts-check
import { loadSource } from '../load-source.js';
import { escaped } from './page-html.js';

/**
 * The files that a site which speaks oEmbed asks for: of every lab and of every chapter's figure, in every language. They hold whole
 * addresses, and a server of files can serve them.
 * @param {readonly import('./page-html.js').Page[]} pages
 * @param {string} siteUrl with a slash at its end
 * @returns {Promise<Readonly<Record<string, string>>>} by their paths from the root of the site
 */
export async function oEmbedFiles(pages, siteUrl) {
  /** @type {{ labCards: (site: string) => Readonly<Record<string, object>>, oEmbed: (site: string, embedded: { lab: string, lang: string, scene: string, title: string }) => object }} */
  const { labCards, oEmbed } = await loadSource('src/app/share/embed/oEmbed.ts');
  const text = (/** @type {object} */ card) => `${JSON.stringify(card, null, 1)}\n`;
  return Object.fromEntries([
    ...Object.entries(labCards(siteUrl)).map(([name, card]) => /** @type {const} */ ([`oembed/labs/${name}.json`, text(card)])),
    ...pages.flatMap((page) => (page.figure ? [/** @type {const} */ ([chapterCard(page), text(oEmbed(siteUrl, { ...page.figure, lang: page.lang, title: page.title }))])] : [])),
  ]);
}

/** @param {Pick<import('./page-html.js').Page, 'name' | 'lang'>} chapter */
export const chapterCard = ({ name, lang }) => `oembed/chapters/${name}.${lang}.json`;

/**
 * How a page says where its card is.
 * @param {string} href
 * @param {string} title
 */
export const oEmbedLink = (href, title) => `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escaped(title)}" />`;
