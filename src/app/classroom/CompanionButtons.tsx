import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { useAddress } from '../AddressContext';
import { present, toggleBeside } from './companionStore';
import { toolWords } from './tools/toolWords';

/** The presenter's window, and the hour that is kept, for a pointer and a finger. */
export function CompanionButtons() {
  const words = useWords(toolWords);
  const address = useAddress();
  return (
    <>
      <Button kind="quiet" label={words.buttons.presenter} keyShortcuts="p" onClick={() => present(address.placeHref({ presenter: true }))} />
      <Button kind="quiet" label={words.buttons.hour} keyShortcuts="k" onClick={() => toggleBeside('hour')} />
    </>
  );
}
