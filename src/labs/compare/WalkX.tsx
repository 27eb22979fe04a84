import { BrushLine } from '../../charts/BrushLine';
import { WalkTarget } from '../../charts/WalkTarget';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { useOneEdit } from './compareCore';
import { setBrush } from './compareEdits';
import { compareWords } from './compareWords';
import { namedX, walkStep } from './stepAlong';
import { useBrushed, useShownPair } from './useShown';

/** Inside a Frame: x to walk along, by hover, touch and keys, and the line through it that every view shows. */
export function WalkX() {
  const { messages, format } = useI18n();
  const words = useWords(compareWords);
  const klarity = useKlarity();
  const edit = useOneEdit();
  const pair = useShownPair();
  const at = useBrushed();
  const mass = (log: number): string => format.probability(Math.exp(log) / (pair.isBinned ? pair.step : 1));
  const { kind, step, domain, stops } = pair;
  return (
    <>
      <WalkTarget
        x={at?.x ?? null}
        min={stops?.[0] ?? domain[0]}
        max={stops?.at(-1) ?? domain[1]}
        step={walkStep(pair)}
        stops={stops}
        label={words.walk}
        valueText={
          at === null
            ? words.prompt
            : words.spokenX({
                x: format.plain(at.x, 5),
                p: mass(at.logP),
                q: mass(at.logQ),
                forward: format.signedInfo(at.forward),
                reverse: format.signedInfo(at.reverse),
                unit: messages.app[format.unit],
              })
        }
        onHover={(hover) => klarity.set({ hover: hover === null ? null : namedX(pair, hover) })}
        onWalk={(x) => edit('brush', (scene) => setBrush(scene, namedX(pair, x)), { undoable: false })}
      />
      {at !== null && <BrushLine x={at.x} {...(kind === 'discrete' && { width: step })} />}
    </>
  );
}
