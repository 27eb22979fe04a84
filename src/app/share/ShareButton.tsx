import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useShareDialog } from './useShareDialog';

export function ShareButton({ hideLabel = false }: { readonly hideLabel?: boolean }) {
  const { messages } = useI18n();
  const { open, isOpen, dialog } = useShareDialog();
  return (
    <>
      <Button icon="link" label={messages.app.share} hideLabel={hideLabel} onClick={open} expanded={isOpen} />
      {dialog}
    </>
  );
}
