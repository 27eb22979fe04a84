import { SubscriptText } from '../../charts/SubscriptText';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import type { Place } from '../../math/quantities/place';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { Locked } from '../Locked';
import { useOneEdit } from './fitCore';
import { setSmoothing } from './fitEdits';
import { fitWords } from './fitWords';
import { klName } from './klName';
import { usePlaceText } from './usePlaceText';
import './InfiniteNote.css';

interface InfiniteNoteProps {
  readonly direction: Direction;
  readonly place: Place;
  readonly controls: LabControls;
}

/** The ε that the switch mixes in: enough to see. */
const SWITCHED_ON = 0.01;

/** Says that a direction is ∞ for every θ and where it comes from, with the way out at hand. */
export function InfiniteNote({ direction, place, controls }: InfiniteNoteProps) {
  const words = useWords(fitWords);
  const edit = useOneEdit();
  const where = usePlaceText()(place);
  const isTail = place.intervals.some(({ tail }) => tail !== undefined);
  const reasons = isTail
    ? { forward: words.infiniteForwardTail, reverse: words.infiniteReverseTail }
    : { forward: words.infiniteForward, reverse: words.infiniteReverse };
  const reason = reasons[direction](where);
  const text = words.infiniteEverywhere(klName(direction), reason);
  // What has mass too little gets some: q_θ where p is, p where q_θ is.
  const into = direction === 'forward' ? 'q' : 'p';
  const mix = into === 'p' ? words.mixIntoP : words.mixIntoQ;
  return (
    <div className="fit-infinite">
      <p className="fit-infinite__text">
        <SubscriptText text={text} />
      </p>
      <SettledStatus text={text} saysFirst />
      {controls !== 'none' && (
        <Locked by="smoothing">
          <Button
            label={mix.replace('_θ', 'θ')}
            face={<SubscriptText text={mix} />}
            onClick={({ currentTarget }) => {
              // The note goes once it has helped: its chart keeps the focus.
              currentTarget.closest('figure')?.querySelector<SVGElement>('[role="slider"]')?.focus();
              edit('smoothing', (scene) => setSmoothing(scene, { [into]: SWITCHED_ON }));
            }}
          />
        </Locked>
      )}
    </div>
  );
}
