import { useWords } from '../../i18n/useWords';
import { siteRoot } from '../siteRoot';
import { shareWords } from './shareWords';

/** Under which licence pictures and films may be used, and how to say whose they are. */
export function Credit() {
  const words = useWords(shareWords);
  // From a file there is no address that another reader could open.
  const address = location.protocol === 'file:' ? 'klarity.html' : new URL(siteRoot() ?? '.', location.href).href;
  return <p className="share__note">{words.credit(address)}</p>;
}
