import { SubscriptText } from '../../charts/SubscriptText';
import './InfiniteNote.css';

/** Says that something is ∞ and where it comes from: a value like any other, but one that needs its reason beside it. */
export function InfiniteNote({ text }: { readonly text: string }) {
  return (
    <p className="infinite-note">
      <SubscriptText text={text} />
    </p>
  );
}
