// @ts-check
import { createHash } from 'node:crypto';

/** @param {string} text */
const sha256 = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * A policy for a page that holds its own script and styles, and fetches nothing.
 * @param {string} script
 * @param {string} styles
 */
const singlePagePolicy = (script, styles) =>
  [
    "default-src 'none'",
    `script-src ${sha256(script)}`,
    `style-src ${sha256(styles)}`,
    'img-src data: blob:',
    'worker-src blob:',
    // What the dialog that makes embeds shows.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * A page with a part of it replaced, which it must have.
 * @param {string} page
 * @param {RegExp} part
 * @param {string} by
 */
export function replaced(page, part, by) {
  if (!part.test(page)) throw new Error(`the page has no ${part}`);
  return page.replace(part, () => by);
}

/**
 * One page that needs no other file. The script stands after the body, for a classic script does not wait for it.
 * @param {{ html: string, script: string, styles: string, icon: string }} parts `html` as it stands in the source
 */
export function singlePage({ html, script, styles, icon }) {
  // In a page, these would end the script: inside its strings and templates, the backslash changes nothing.
  const safeScript = `\n${script.replaceAll('</script', String.raw`<\/script`).replaceAll('<!--', String.raw`<\!--`)}`;
  const policy = singlePagePolicy(safeScript, styles);
  let page = replaced(html, /<script type="module"[^>]*><\/script>/, `<script>${safeScript}</script>`);
  page = replaced(page, /<link rel="icon"[^>]*>/, `<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">`);
  // What a site needs to be installed.
  page = replaced(page, /\s*<link rel="apple-touch-icon"[^>]*>/, '');
  page = replaced(page, /\s*<link rel="manifest"[^>]*>/, '');
  page = replaced(page, /<\/head>/, `<style>${styles}</style>\n  </head>`);
  return replaced(page, /<head>/, `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`);
}
