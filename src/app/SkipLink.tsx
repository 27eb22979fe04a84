import { useI18n } from '../i18n/I18nContext';

const CONTENT = 'content';

/** Past the header for those who come by keyboard. It moves the focus itself: the hash of the address belongs to the scene. */
export function SkipLink() {
  const { messages } = useI18n();
  return (
    <a
      className="skip"
      href={`#${CONTENT}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(CONTENT)?.focus();
      }}
    >
      {messages.app.skip}
    </a>
  );
}
