import { useState } from 'react';
import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { addressHoldsScene } from '../addressSync';
import { CopyText } from './CopyText';
import { QrCodeImage } from './QrCodeImage';
import { qrCode, SMALL_BYTES } from './qrCode';
import { useSaveScene } from './useSaveScene';
import { shareWords } from './shareWords';

/** Some mail programs and chats cut what is longer. */
const SAFE_LENGTH = 2000;

/** The link that reproduces what is on the screen, and its code for a camera. */
export function LinkSection() {
  const { messages } = useI18n();
  const words = useWords(shareWords);
  const address = useAddress();
  const saveScene = useSaveScene();
  const view = useField((state) => state.place.view);
  const isWhole = useField(addressHoldsScene);
  const [leads, setLeads] = useState<'here' | 'lab'>('here');
  // Who follows a link out of a frame gets the page itself.
  const link = address.link(view === 'embed' || leads === 'lab' ? { view: 'explore', show: [] } : {});
  const code = qrCode(link);
  const isLarge = !code || code.bytes > SMALL_BYTES;
  return (
    <div className="share__link">
      <div className="share__words">
        <p className="share__printed" aria-hidden="true">
          {messages.app.title}
        </p>
        <p>{words.link.hint}</p>
        {view === 'classroom' && (
          <SegmentedChoice
            legend={words.link.leads}
            value={leads}
            options={[
              { value: 'here', label: words.link.here },
              { value: 'lab', label: words.link.lab },
            ]}
            onChange={setLeads}
          />
        )}
        <CopyText label={words.link.label} text={link} />
        <p className="share__note">{words.link.length(link.length)}</p>
        {!isWhole && <p className="share__warning">{words.link.shortened}</p>}
        {link.length > SAFE_LENGTH && <p className="share__warning">{words.link.long}</p>}
        {!code && <p className="share__warning">{words.link.noCode}</p>}
        {code && isLarge && <p className="share__warning">{words.link.largeCode(code.bytes)}</p>}
        <div className="share__actions">
          {(isLarge || !isWhole) && <Button label={words.file.save} onClick={saveScene} />}
          <Button label={words.link.print} onClick={() => print()} />
        </div>
      </div>
      {code && <QrCodeImage code={code} name={words.link.code} />}
    </div>
  );
}
