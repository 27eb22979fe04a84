import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { densityCurve } from '../../distribution/densityCurve';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { distributionWords } from '../../distribution/distributionWords';
import { handlePlaces } from '../../distribution/handlePlaces';
import { LawMarks } from '../../distribution/LawMarks';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useDivergences } from './divergencesCore';
import { sides } from './divergencesEdits';
import { divergencesWords } from './divergencesWords';
import { drawnLaws } from './drawnLaws';
import { labelSpots } from './labelSpots';
import { useMoving } from './useMovingName';
import { useLawEdits } from './useSides';

/** Both laws over one x, that holds all of q's way. */
export function DistributionPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const families = useWords(distributionWords);
  const scene = useDivergences((state) => state.scene);
  const moving = useMoving();
  const edits = { p: useLawEdits('p'), q: useLawEdits('q') };
  const { laws, view, domain, ticks, top } = drawnLaws(scene);
  const curves = { p: densityCurve(laws.p, view), q: densityCurve(laws.q, view) };
  const heights = { p: curves.p.logProb.map(Math.exp), q: curves.q.logProb.map(Math.exp) };
  const places = Array.from({ length: 41 }, (_, i) => domain[0] + ((domain[1] - domain[0]) * i) / 40);
  const rows = laws.p.kind === 'discrete' ? [...curves.p.xs] : places;
  const held = controls === 'none' ? [] : sides;
  return (
    <Frame
      title={words.distributionsTitle}
      description={words.distributionsDescription(
        families.families[scene.p.family],
        families.families[scene.q.family],
        moving.full,
        format.plain(moving.value, 4),
      )}
      xDomain={domain}
      xTicks={ticks}
      formatX={ticks && ((x) => format.plain(x))}
      yDomain={[0, top]}
      xLabel={words.x}
      yLabel={laws.p.kind === 'discrete' ? words.probability : words.density}
      height="fill"
      interactive
      table={{
        caption: words.distributionsTitle,
        columns: [words.x, 'p(x)', 'q(x)'],
        rows: () => rows.map((x) => [format.plain(x, 5), ...sides.map((side) => format.probability(Math.exp(laws[side].logProb(x)), 4))]),
        exactRows: () => rows.map((x) => [x, ...sides.map((side) => Math.exp(laws[side].logProb(x)))]),
      }}
      tableLabel={words.dataTable}
    >
      <LawMarks curve={curves.p} role="truth" />
      <LawMarks curve={curves.q} role="rival" />
      {held.map((side) => (
        <Locked key={side} by={side}>
          <DistributionHandles
            symbol={side}
            role={side === 'p' ? 'truth' : 'rival'}
            distribution={scene[side]}
            edits={edits[side]}
          />
        </Locked>
      ))}
      <FreeLabels
        labels={sides.map((side) => ({
          text: side === 'p' ? words.truth : words.model,
          role: side === 'p' ? 'truth' : 'rival',
          spots: labelSpots(curves[side].xs, heights[side], heights[side === 'p' ? 'q' : 'p'], top),
        }))}
        lines={curves.p.kind === 'continuous' ? sides.map((side) => ({ xs: curves[side].xs, ys: heights[side] })) : []}
        handles={held.flatMap((side) => handlePlaces(scene[side], side === 'p' ? 'truth' : 'rival'))}
      />
    </Frame>
  );
}
