import { useMedia } from '../useMedia';

/** Whether the figure stands beside the prose: from the same width as in StudyShell.css. */
export function useTwoColumns(): boolean {
  return useMedia('(min-width: 1000px)');
}
