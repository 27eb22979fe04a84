import { useEffect, useEffectEvent, useState } from 'react';
import { useKlarity } from '../../../state/KlarityContext';
import type { Lecture } from '../lecture';
import { createLectureLink } from './lectureLink';
import type { ClaimedLecture, LectureLink } from './lectureLink';
import type { LectureRole } from './lectureMessage';
import { openLecturePort } from './lecturePort';
import { openerId, windowId } from './presenterWindow';
import { createShowing } from './showing';
import type { Showing } from './showing';
import { createSoon } from './soonAfter';

interface Linked {
  readonly link: LectureLink;
  readonly showing: Showing;
}

/** The link of this window to the others of its lecture, for as long as it shows that. */
export function useLectureLink(role: LectureRole, lecture: Lecture | null, onOther?: (lecture: ClaimedLecture) => void): Linked | undefined {
  const klarity = useKlarity();
  const [linked, setLinked] = useState<Linked>();
  const goOver = useEffectEvent((other: ClaimedLecture) => onOther?.(other));
  useEffect(() => {
    const showing = createShowing(klarity, lecture);
    const link = createLectureLink({
      role,
      id: windowId,
      opener: openerId(),
      port: openLecturePort(),
      showing,
      now: Date.now,
      soon: createSoon(() => performance.now()),
      onOther: (other) => goOver(other),
    });
    setLinked({ link, showing });
    const close = (): void => {
      link.close();
      showing.close();
    };
    // A window that is closed or left says so.
    addEventListener('pagehide', close);
    return () => {
      removeEventListener('pagehide', close);
      close();
      setLinked(undefined);
    };
  }, [klarity, lecture, role]);
  return linked;
}
