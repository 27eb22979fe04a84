import { lazy, Suspense, useState } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { WithStudyWords } from './WithStudyWords';

const ContentsList = lazy(async () => ({ default: (await import('./ContentsList')).ContentsList }));

/** The contents, fetched when they are opened. */
export function Contents() {
  const { messages } = useI18n();
  const [opened, setOpened] = useState(false);
  return (
    <details className="study__contents" onToggle={(event) => setOpened(opened || event.currentTarget.open)}>
      <summary className="control-focus">{messages.study.contents}</summary>
      <Suspense>
        {opened && (
          <WithStudyWords>
            <ContentsList />
          </WithStudyWords>
        )}
      </Suspense>
    </details>
  );
}
