import { Bars } from '../../charts/Bars';
import { Dashes } from '../../charts/Dashes';
import { Frame } from '../../charts/Frame';
import { FreeLabels } from '../../charts/FreeLabels';
import { RuleX } from '../../charts/RuleX';
import { DistributionHandles } from '../../distribution/DistributionHandles';
import { Button } from '../../controls/Button';
import { VisuallyHidden } from '../../controls/VisuallyHidden';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { groupsOf } from '../../math/divergence/mergeOutcomes';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { useDivergences, useOneEdit } from './divergencesCore';
import { mergeNext, sides, splitAll, toggleJoin } from './divergencesEdits';
import { divergencesWords } from './divergencesWords';
import { KeptPanel } from './KeptPanel';
import { useBarEdits } from './useSides';

const ROLES = { p: 'truth', q: 'rival' } as const;

/** Two pmfs whose neighbours merge: a merged bar is as high as the mean of what it holds, so that areas stay. */
export function MergePanel({ controls, isBare = false }: { readonly controls: LabControls; readonly isBare?: boolean }) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const once = useOneEdit();
  const { bars, joins } = useDivergences(({ scene }) => scene);
  const edits = { p: useBarEdits('p'), q: useBarEdits('q') };
  const probs = { p: bars.p.params.probs, q: bars.q.params.probs };
  const count = probs.p.length;
  const groups = groupsOf(count, joins);
  const mass = (side: 'p' | 'q', group: readonly number[]): number => group.reduce((sum, x) => sum + (probs[side][x] ?? 0), 0);
  const level = (side: 'p' | 'q'): readonly number[] => groups.flatMap((group) => group.map(() => mass(side, group) / group.length));
  const levels = { p: level('p'), q: level('q') };
  const xs = Array.from({ length: count }, (_, x) => x);
  const top = Math.max(...probs.p, ...probs.q) * 1.2;
  const label = (group: readonly number[]): string => (group.length === 1 ? String(group[0]) : `${group[0] ?? ''}–${group.at(-1) ?? ''}`);
  const isFree = joins.length === 0 && controls !== 'none';
  return (
    <div className={isBare ? 'divergences-merge divergences-merge--bare' : 'divergences-merge divergences-duo'}>
      <Frame
        title={words.mergeTitle}
        subtitle={controls === 'none' ? undefined : words.mergeSubtitle}
        description={words.mergeDescription(format.plain(count), format.plain(groups.length))}
        xDomain={[-0.6, count - 0.4]}
        xTicks={xs}
        formatX={(x) => format.plain(x)}
        yDomain={[0, top]}
        xLabel={words.outcome}
        yLabel={words.probability}
        height="fill"
        interactive
        table={{
          caption: words.mergeTitle,
          columns: [words.outcome, 'p', 'q'],
          rows: groups.map((group) => [label(group), ...sides.map((side) => format.probability(mass(side, group), 4))]),
        }}
        tableLabel={words.dataTable}
        footer={
          controls !== 'none' && (
            <Locked by="joins">
              <div className="divergences-merge__joins" role="group" aria-label={words.joins}>
                {xs.slice(0, -1).map((join) => (
                  <Button
                    key={join}
                    label={words.join(format.plain(join), format.plain(join + 1))}
                    face={
                      <>
                        <span aria-hidden="true">{`${join}${joins.includes(join) ? '+' : '|'}${join + 1}`}</span>
                        <VisuallyHidden>{words.join(format.plain(join), format.plain(join + 1))}</VisuallyHidden>
                      </>
                    }
                    title={words.join(format.plain(join), format.plain(join + 1))}
                    pressed={joins.includes(join)}
                    onClick={() => once(`join ${join}`, (scene) => toggleJoin(scene, join))}
                  />
                ))}
                <Button label={words.mergeNext} disabled={joins.length === count - 1} onClick={() => once('merge', mergeNext)} />
                <Button label={words.splitAll} disabled={joins.length === 0} onClick={() => once('split', splitAll)} />
              </div>
            </Locked>
          )
        }
      >
        <Bars x={xs} y1={levels.p} width={1} role="truth" />
        <Dashes x={xs} y={levels.q} role="rival" />
        {xs.slice(0, -1).filter((join) => !joins.includes(join)).map((join) => (
          <RuleX key={join} x={join + 0.5} className="divergences-merge__seam" />
        ))}
        <Locked by="bars">
          {isFree &&
            sides.map((side) => (
              <DistributionHandles key={side} symbol={side} role={ROLES[side]} distribution={bars[side]} edits={edits[side]} />
            ))}
        </Locked>
        <FreeLabels
          labels={sides.map((side) => ({
            text: side === 'p' ? words.truth : words.model,
            role: ROLES[side],
            spots: xs
              .map((x) => ({ x, y: levels[side][x] ?? 0, lead: (levels[side][x] ?? 0) - (levels[side === 'p' ? 'q' : 'p'][x] ?? 0) }))
              .toSorted((a, b) => b.lead - a.lead)
              .map(({ x, y }) => ({ x, y, anchor: 'middle' as const, side: 'above' as const, clearance: 6 })),
          }))}
          bars={{ xs, ys: levels.p, width: 1 }}
          lines={xs.map((x) => ({ xs: [x - 0.5, x + 0.5], ys: [levels.q[x] ?? 0, levels.q[x] ?? 0] }))}
          handles={isFree ? sides.flatMap((side) => xs.map((x) => ({ x, y: probs[side][x] ?? 0 }))) : []}
        />
      </Frame>
      {!isBare && <KeptPanel />}
    </div>
  );
}
