import { useI18n } from '../../i18n/I18nContext';
import { placeFrom } from '../../scene/query';
import { useField } from '../../state/KlarityContext';
import { addressOf } from '../addressSync';

/** The same scene in the full lab, in a tab of its own. */
export function OpenFull() {
  const { messages } = useI18n();
  const address = useField((state) =>
    addressOf({ ...state, place: placeFrom(state.place, { view: 'explore', show: [] }) }, state.preferences),
  );
  return (
    <a className="embed__open control-focus" href={address} target="_blank" rel="noopener">
      {messages.app.openFull}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
