// @ts-check
import { replaced } from '../one-file/single-page.js';

/** No inline script, nothing from elsewhere; workers are made of what has been loaded. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  'worker-src blob:',
  // What the dialog that makes embeds shows.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The page that is framed. Its scripts are classic and ask for no CORS, so that it opens in any sandbox and from a file.
 * @param {string} html as it stands in the source
 */
export function standalonePage(html) {
  // The first asks for all that the lab needs; the other views are beside it.
  const head = ['<meta name="klarity-full" content="./" />', '<script src="./embed/start.js"></script>', '<script src="./early-theme.js"></script>'];
  let page = replaced(html, /\s*<script type="module"[^>]*><\/script>/, '');
  page = replaced(page, /<\/head>/, `  ${head.join('\n    ')}\n  </head>`);
  return replaced(page, /<head>/, `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />`);
}
