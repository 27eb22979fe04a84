import { Frame } from '../../charts/Frame';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { fitWords } from './fitWords';
import { useModel } from './useModel';

/** The frame that will hold a surface, so that nothing moves when it comes. */
export function WaitingPanel({ direction }: { readonly direction: Direction }) {
  const words = useWords(fitWords);
  const { names } = useModel();
  const title = (names.length === 1 ? words.curveTitle : words.surfaceTitle)[direction];
  return (
    <Frame
      title={title}
      subtitle={words.waiting}
      description={words.waiting}
      xDomain={[0, 1]}
      yDomain={[0, 1]}
      xTicks={[]}
      yTicks={[]}
      height="fill"
    />
  );
}
