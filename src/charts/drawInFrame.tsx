import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { Frame, type FrameProps } from './Frame';
import { useFrame, type FrameGeometry } from './frameContext';

function Probe({ tell }: { readonly tell: (frame: FrameGeometry) => void }) {
  tell(useFrame());
  return null;
}

/** For tests: draws marks in a Frame of x 0…10 and y 0…1, and gives the geometry they were drawn by. */
export function drawInFrame(marks: ReactElement, props: Partial<FrameProps> = {}) {
  const seen: FrameGeometry[] = [];
  const inFrame = (children: ReactElement, more: Partial<FrameProps> = {}): ReactElement => (
    <Frame title="Teeth" description="p by teeth" xDomain={[0, 10]} yDomain={[0, 1]} {...props} {...more}>
      <Probe tell={(frame) => seen.push(frame)} />
      {children}
    </Frame>
  );
  const view = render(inFrame(marks));
  const frame = seen.at(-1);
  if (frame === undefined) throw new Error('The frame drew nothing.');
  const all = (selector: string): readonly Element[] => [...view.container.querySelectorAll(selector)];
  return {
    frame,
    all,
    redraw: (next: ReactElement, more: Partial<FrameProps>) => view.rerender(inFrame(next, more)),
    /** An attribute of the only match, as a number if it is one. */
    number: (element: Element | undefined, name: string): number => Number(element?.getAttribute(name) ?? NaN),
    path: (selector: string): string => all(selector)[0]?.getAttribute('d') ?? '',
  };
}
