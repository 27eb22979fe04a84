// @ts-check
import { VitePWA } from 'vite-plugin-pwa';

/** What is not kept on the reader's device: pages that stand alone, what other pages frame, pictures for who links here, the bundle's licences. */
const elsewhere = ['klarity.html', 'embed*', 'embed/**', 'oembed/**', 'social/**', '**/social*', 'licenses.md'];

/**
 * Makes `sw.js`, which keeps the site on the reader's device: all of its pages and files, of one build, and nothing of any other address.
 * Who registers it is `src/app/offline/keepOffline.ts`: a page that is framed, opened from a file or in development has none.
 * @returns {import('vite').PluginOption}
 */
export function offline() {
  return VitePWA({
    strategies: 'generateSW',
    // The new version waits until a reader asks for it, or until no window of the old one is left.
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    workbox: {
      globPatterns: ['**/*.{html,js,css,svg,png,webmanifest}'],
      globIgnores: elsewhere,
      // Their names say what is in them.
      dontCacheBustURLsMatching: /^assets\//,
      // The query says what a page shows, and not which page it is.
      ignoreURLParametersMatching: [/./],
      // An address that is no page of the site is the server's to answer.
      navigateFallback: null,
      // The page of the first visit has its later parts from the device at once: the network may go before they are opened.
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
    },
  });
}
