import type { ComponentProps } from 'react';
import { Opening } from '../study/Opening';
import { useLesson } from '../study/useLesson';
import { StaticContents } from './StaticContents';

export function StaticOpening(props: ComponentProps<typeof Opening>) {
  return <Opening {...props} contents={<StaticContents current={useLesson().name} />} />;
}
