import { ExploreShell } from './ExploreShell';

export function StudyShell() {
  return <ExploreShell />;
}
