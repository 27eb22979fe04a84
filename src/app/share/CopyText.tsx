import { CopyBlock } from '../../controls/CopyBlock';
import { useI18n } from '../../i18n/I18nContext';

/** A text to copy, in the page's own words for it. */
export function CopyText({ label, text }: { readonly label: string; readonly text: string }) {
  const { messages } = useI18n();
  return (
    <CopyBlock
      label={label}
      code={text}
      copyLabel={messages.app.copy}
      copiedText={messages.app.copied}
      selectedText={messages.app.copyFailed}
    />
  );
}
