import { useState } from 'react';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { CopyBlock } from '../controls/CopyBlock';
import { useI18n } from '../i18n/I18nContext';
import { useAddress } from './AddressContext';

/** The link that reproduces what is on the screen. */
export function CopyLink() {
  const { messages } = useI18n();
  const address = useAddress();
  const [link, setLink] = useState<string>();
  return (
    <>
      <Button icon="link" label={messages.app.copyLink} onClick={() => setLink(address.link())} expanded={link !== undefined} />
      <Dialog
        open={link !== undefined}
        title={messages.app.copyLink}
        closeLabel={messages.app.close}
        onClose={() => setLink(undefined)}
      >
        <CopyBlock
          label={messages.app.copyLink}
          code={link ?? ''}
          copyLabel={messages.app.copy}
          copiedText={messages.app.copied}
          selectedText={messages.app.copyFailed}
        />
      </Dialog>
    </>
  );
}
