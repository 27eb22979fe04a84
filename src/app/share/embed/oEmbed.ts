import { en } from '../../../i18n/en';
import { zh } from '../../../i18n/zh';
import type { Language } from '../../../scene/preferences';
import { languages } from '../../../scene/preferences';
import { frameAddress } from '../../embed/loader/frameAddress';
import { SANDBOX } from '../../embed/loader/sandbox';
import { startHeight } from '../../embed/loader/startHeight';
import { labNames } from '../../labNames';
import { frameSnippet } from './frameSnippet';

/** What is embedded. */
interface Embedded {
  readonly lab: string;
  readonly lang: Language;
  /** As the hash of an address; empty for the lab's first example. */
  readonly scene: string;
  readonly title: string;
}

const WIDTH = 640;

/** What a site that speaks oEmbed is told of a lab (https://oembed.com, “rich”). `site` is the address of KLarity's, with a slash at its end. */
export function oEmbed(site: string, { lab, lang, scene, title }: Embedded) {
  const height = startHeight(lab, WIDTH, false);
  const src = frameAddress(`${site}embed.html`, { lab, lang }, scene);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: en.app.title,
    provider_url: site,
    width: WIDTH,
    height,
    html: frameSnippet({ src, title, height, sandbox: SANDBOX }),
  };
}

/** The same of every lab in every language, by the names of its files. */
export function labCards(site: string): Readonly<Record<string, ReturnType<typeof oEmbed>>> {
  const messages = { en, zh };
  return Object.fromEntries(
    labNames.flatMap((lab) =>
      languages.map((lang) => [`${lab}.${lang}`, oEmbed(site, { lab, lang, scene: '', title: `${en.app.title}: ${messages[lang].labs[lab]}` })]),
    ),
  );
}
