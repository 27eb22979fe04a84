import type { Language } from '../../scene/preferences';
import type { Klarity } from '../../state/klarity';

const manifests: Readonly<Record<Language, string>> = { en: 'manifest.webmanifest', zh: 'manifest.zh.webmanifest' };

/** Whoever installs the page gets it under the name that it has in the language in which they read. */
export function nameInstalled({ store }: Klarity): void {
  const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
  if (!link) return;
  const follow = (): void => {
    const { href } = new URL(manifests[store.getState().preferences.lang], link.href);
    if (link.href !== href) link.href = href;
  };
  follow();
  store.subscribe(follow);
}
