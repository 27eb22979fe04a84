import { lazy, Suspense } from 'react';
import { useField } from '../state/KlarityContext';

const TaskPanel = lazy(async () => ({ default: (await import('./task/TaskPanel')).TaskPanel }));

/** What a teacher's link asks for, over the lab. It is fetched where there is one. */
export function TaskSlot() {
  const hasTask = useField((state) => state.task !== null);
  return (
    hasTask && (
      <Suspense>
        <TaskPanel />
      </Suspense>
    )
  );
}
