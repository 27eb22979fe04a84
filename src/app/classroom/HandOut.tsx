import { useEffect } from 'react';
import { Dialog } from '../../controls/Dialog';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useField } from '../../state/KlarityContext';
import { useAddress } from '../AddressContext';
import { addressHoldsScene } from '../addressSync';
import { QrCodeImage } from '../share/QrCodeImage';
import { qrCode } from '../share/qrCode';
import { classroomWords } from './classroomWords';
import './HandOut.css';

export interface HandOutProps {
  readonly open: boolean;
  /** The parts of the lab that the room sees now, all of them where empty; null where it sees none yet. */
  readonly parts: readonly string[] | null;
  readonly onClose: () => void;
}

/** A code as large as the screen has room for, and its link: the scene as it stands, in the parts that the room sees. */
export function HandOut({ open, parts, onClose }: HandOutProps) {
  const { messages } = useI18n();
  const words = useWords(classroomWords);
  useEffect(() => {
    if (!open) return;
    // The key that shows it also takes it away.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'h' || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      event.preventDefault();
      onClose();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [open, onClose]);
  return (
    <Dialog open={open} title={words.handOut.title} closeLabel={messages.app.close} onClose={onClose}>
      {parts === null ? <p className="hand-out">{words.handOut.nothing}</p> : <Code parts={parts} />}
    </Dialog>
  );
}

function Code({ parts }: { readonly parts: readonly string[] }) {
  const { lang } = useI18n();
  const words = useWords(classroomWords);
  const address = useAddress();
  // The link follows the scene.
  useField((state) => state.scene);
  const unit = useField((state) => state.preferences.unit);
  const isWhole = useField(addressHoldsScene);
  // In the language of the lecture; a phone has no use for the projector's theme.
  const link = address.link({ view: 'explore', show: parts, deck: undefined, slide: undefined }, { lang, ...(unit !== 'bits' && { unit }) });
  const code = qrCode(link);
  return (
    <div className="hand-out">
      {code ? <QrCodeImage code={code} name={words.handOut.code} /> : <p>{words.handOut.tooLong}</p>}
      <p className="hand-out__link" translate="no">{link.replace(/^https?:\/\//, '')}</p>
      {!isWhole && <p>{words.handOut.shortened}</p>}
    </div>
  );
}
