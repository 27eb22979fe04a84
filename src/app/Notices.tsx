import { Notice } from '../controls/Notice';
import { useI18n } from '../i18n/I18nContext';
import { useField, useKlarity } from '../state/KlarityContext';
import type { Notice as StateNotice } from '../state/klarityState';

/** What the reader should know: what was wrong with a link, what the engine could not do, and where it runs. */
export function Notices() {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const notices = useField((state) => state.notices);
  return (
    <Notice
      dismissLabel={messages.app.dismiss}
      messages={notices.map((notice, i) => ({ id: String(i), text: textOf(notice), tone: toneOf(notice) }))}
      onDismiss={(id) => {
        const notice = notices[Number(id)];
        if (notice) klarity.dismiss(notice);
      }}
    />
  );

  function textOf(notice: StateNotice): string {
    switch (notice.kind) {
      case 'bad-value':
        return messages.notice.badValue(notice.key, notice.text, notice.used, notice.offered);
      case 'unknown-key':
        return messages.notice.unknownKey(notice.key);
      case 'call-failed':
        return messages.notice.callFailed(notice.call, notice.message);
      case 'language-failed':
        return messages.notice.languageFailed(notice.lang);
      case 'bad-task':
        return messages.notice.badTask(notice.key, notice.text);
      case 'locked':
        return messages.notice.locked(notice.fields);
      case 'lab-failed':
        return messages.notice.labFailed;
      case 'view-failed':
        return messages.notice.viewFailed;
      case 'share-failed':
        return messages.notice.shareFailed;
      case 'on-main-thread':
        return notice.died ? messages.notice.engineCrashed : messages.notice.engineBlocked;
    }
  }

  function toneOf({ kind }: StateNotice): 'info' | 'warning' {
    return kind === 'on-main-thread' ? 'info' : 'warning';
  }
}
