import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Language } from '../../scene/preferences';
import { encodeHash } from '../../scene/hash';
import { useField } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { addressHoldsScene } from '../addressSync';
import { frameAddress } from '../embed/loader/frameAddress';
import { SANDBOX, WITH_ORIGIN } from '../embed/loader/sandbox';
import { labNames } from '../labNames';
import { siteFolder } from '../siteRoot';
import { CopyText } from '../share/CopyText';
import { frameSnippet } from '../share/embed/frameSnippet';
import { QrCodeImage } from '../share/QrCodeImage';
import { qrCode, SMALL_BYTES } from '../share/qrCode';
import { shareWords } from '../share/shareWords';
import { builderWords } from './builderWords';
import { encodeTask } from './taskCode';
import type { TaskContent } from './taskCode';

/** Some mail programs and chats cut what is longer. */
const SAFE_LENGTH = 2000;
/** In pixels, in the width of a blog's column: what is asked, and a lab's first parts. */
const FRAME_HEIGHT = 720;

interface TaskResultProps {
  readonly content: Omit<TaskContent, 'scene'>;
  /** The parts of the lab, all of them where empty. */
  readonly show: readonly string[];
  readonly lock: readonly string[];
  readonly opens: 'page' | 'lab';
  readonly lang: Language | undefined;
}

/** The task as a link, a code for a camera, a frame for another page, and a worksheet. */
export function TaskResult({ content, show, lock, opens, lang }: TaskResultProps) {
  const { messages } = useI18n();
  const words = useWords(builderWords);
  const share = useWords(shareWords);
  const address = useAddress();
  const scene = useField((state) => state.scene);
  const lab = useField((state) => state.lab);
  const isWhole = useField(addressHoldsScene);
  const task = encodeTask({ ...content, scene: encodeHash(lab, scene) });
  const href = (view: 'study' | 'explore' | 'embed', page?: string): string =>
    new URL(address.placeHref({ view, page, section: undefined, show, lock, task }, lang ? { lang } : {}), location.href).href;
  const link = href(opens === 'page' ? 'study' : 'explore');
  const code = qrCode(link);
  const site = siteFolder();
  const framed = site
    ? frameAddress(new URL('embed.html', site).href, { lab: lab.lab, show: show.join(','), lock: lock.join(','), task, ...(lang && { lang }) }, null)
    : href('embed');
  const name = labNames.find((one) => one === lab.lab);
  const title = words.frameTitle(name ? messages.labs[name] : lab.lab);
  return (
    <section className="task-builder__result" aria-label={words.result}>
      <div className="task-builder__link">
        <CopyText label={words.link} text={link} />
        <p className="share__note">{share.link.length(link.length)}</p>
        {!isWhole && <p className="share__warning">{share.link.shortened}</p>}
        {link.length > SAFE_LENGTH && <p className="share__warning">{share.link.long}</p>}
        {!code && <p className="share__warning">{share.link.noCode}</p>}
        {code && code.bytes > SMALL_BYTES && <p className="share__warning">{share.link.largeCode(code.bytes)}</p>}
        <p className="share__actions">
          <a className="control-focus" href={link} target="_blank" rel="noopener">
            {words.tryIt} ↗
          </a>
          <a className="control-focus" href={href('study', 'worksheet')} target="_blank" rel="noopener">
            {words.worksheet} ↗
          </a>
        </p>
      </div>
      {code && <QrCodeImage code={code} name={words.code} />}
      <CopyText label={words.embed} text={frameSnippet({ src: framed, title, height: FRAME_HEIGHT, sandbox: site ? SANDBOX : WITH_ORIGIN })} />
    </section>
  );
}
