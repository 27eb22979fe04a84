import { Frame } from '../../charts/Frame';
import { useWords } from '../../i18n/useWords';
import { fitWords } from './fitWords';

/** The frame that will hold what is still computed, so that nothing moves when it comes. */
export function WaitingFrame({ title }: { readonly title: string }) {
  const words = useWords(fitWords);
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
