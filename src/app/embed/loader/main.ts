import { klarityEmbed } from './KlarityEmbed';

// The site is where this script comes from, whatever page it is in. A second copy in a page has nothing to add.
const script = document.currentScript;
if (script instanceof HTMLScriptElement && !customElements.get('klarity-embed')) {
  customElements.define('klarity-embed', klarityEmbed(new URL('embed.html', script.src).href));
}
