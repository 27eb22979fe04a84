// @ts-check
import { build } from 'vite';

const NAME = 'embed.js';

/** The loader of embeds, a classic script without a hash in its name: pages elsewhere name it. */
async function bundle() {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'src/app/embed/loader/main.ts', output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const [script] = outputs.flatMap((one) => ('output' in one ? one.output : []));
  if (script?.type !== 'chunk') throw new Error('the loader of embeds is no script');
  return script.code;
}

/**
 * Adds it to the site, and to what is served in development.
 * @returns {import('vite').Plugin}
 */
export function embedLoader() {
  return {
    name: 'embed-loader',
    async generateBundle() {
      if (this.environment.name === 'client') this.emitFile({ type: 'asset', fileName: NAME, source: await bundle() });
    },
    configureServer(server) {
      server.middlewares.use(`/${NAME}`, (_request, response, next) => {
        bundle().then((code) => response.setHeader('Content-Type', 'text/javascript').end(code), next);
      });
    },
  };
}
