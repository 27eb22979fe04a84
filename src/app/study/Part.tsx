import { Lab } from '../Lab';
import { useLesson } from './useLesson';
import { useTwoColumns } from './useTwoColumns';

/** A part of the lab where the prose speaks of it, unless it stands beside the prose already. */
export function Part({ name }: { readonly name: string }) {
  const { beside } = useLesson();
  const isBeside = useTwoColumns() && beside.includes(name);
  if (isBeside) return null;
  return (
    <div className="study__part">
      <Lab show={[name]} controls="essential" />
    </div>
  );
}
