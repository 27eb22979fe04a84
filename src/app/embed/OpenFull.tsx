import { useI18n } from '../../i18n/I18nContext';
import { placeFrom } from '../../scene/query';
import { useField } from '../../state/KlarityContext';
import { addressOf } from '../addressSync';
import { pageAddress } from '../pageAddress';

/** The same scene in the full lab, in a tab of its own. */
export function OpenFull() {
  const { messages } = useI18n();
  const address = useField((state) =>
    addressOf({ ...state, place: placeFrom(state.place, { view: 'explore', show: [] }) }, state.preferences),
  );
  // A page in another's `srcdoc` has that page's base.
  const { href } = new URL(address, pageAddress());
  return (
    <a className="embed__open control-focus" href={href} target="_blank" rel="noopener">
      {messages.app.openFull}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
