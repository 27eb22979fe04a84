import { useI18n } from '../../i18n/I18nContext';
import type { LabKey } from '../../labs/lab';

/** What the keys do. */
export function KeyList({ keys }: { readonly keys: readonly LabKey[] }) {
  const { lang, messages } = useI18n();
  return (
    <dl className="classroom__keys" aria-label={messages.classroom.keys}>
      {keys.map(({ shown, does }) => (
        <div key={shown} className="classroom__key">
          <dt>
            <kbd>{shown}</kbd>
          </dt>
          <dd>{does(messages, lang)}</dd>
        </div>
      ))}
    </dl>
  );
}
