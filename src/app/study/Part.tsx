import { useRef } from 'react';
import { useSize } from '../../charts/useSize';
import { useField } from '../../state/KlarityContext';
import { Lab } from '../Lab';
import { useLesson } from './useLesson';
import { useTwoColumns } from './useTwoColumns';

/** A part of the lab where the prose speaks of it, unless it stands beside the prose already. */
export function Part({ name }: { readonly name: string }) {
  const { beside } = useLesson();
  const isBeside = useTwoColumns() && beside.includes(name);
  return isBeside ? null : <PartInProse name={name} />;
}

function PartInProse({ name }: { readonly name: string }) {
  const box = useRef<HTMLDivElement>(null);
  const { height } = useSize(box, { width: 0, height: 0 });
  const isThere = useField(({ lab, scene }) => lab.hasPart?.(scene, name) ?? true);
  return (
    // Where the figure has gone on to a scene without it, its place is kept: what is read must not jump.
    <div className="study__part" ref={box} style={isThere ? undefined : { blockSize: height }}>
      {isThere && <Lab show={[name]} controls="essential" />}
    </div>
  );
}
