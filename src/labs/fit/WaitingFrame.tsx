import { Frame } from '../../charts/Frame';

/** The frame that will hold what is still computed, so that nothing moves when it comes. */
export function WaitingFrame({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <Frame title={title} subtitle={words} description={words} xDomain={[0, 1]} yDomain={[0, 1]} xTicks={[]} yTicks={[]} height="fill" />
  );
}
