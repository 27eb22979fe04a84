import { Suspense, use, useState } from 'react';
import { Button } from '../../controls/Button';
import { useField } from '../../state/KlarityContext';
import { isLectureOpen } from './lectureLock';
import { offlineWords } from './offlineWords';
import './UpdateNotice.css';

interface UpdateNoticeProps {
  /** Whether another window has let the new version in already. */
  readonly isTakenOver: boolean;
  readonly onOpen: () => void;
  readonly onLater: () => void;
}

/** Offers the new version, at the page's edge. Before a class it waits until the lecture is over. */
export function UpdateNotice(props: UpdateNoticeProps) {
  const isLecture = useField(({ place }) => place.view === 'classroom');
  return isLecture ? null : (
    <Suspense>
      <Offer {...props} />
    </Suspense>
  );
}

function Offer({ isTakenOver, onOpen, onLater }: UpdateNoticeProps) {
  const lang = useField(({ preferences }) => preferences.lang);
  const words = use(offlineWords.load(lang));
  const [isRefused, setRefused] = useState(false);
  const open = async (): Promise<void> => {
    const lecture = !isTakenOver && (await isLectureOpen());
    setRefused(lecture);
    if (!lecture) onOpen();
  };
  const text = isTakenOver ? words.update.takenOver : words.update.ready;
  return (
    <aside className="update-notice" aria-label={words.update.label}>
      <p className="update-notice__text" role="status">
        {isRefused ? words.update.lecture : text}
      </p>
      <div className="update-notice__actions">
        <Button kind="primary" label={words.update.open} onClick={() => void open()} />
        <Button kind="quiet" label={words.update.later} onClick={onLater} />
      </div>
    </aside>
  );
}
