import { min } from 'd3-array';
import { useMemo } from 'react';
import { Dot } from '../../../charts/Dot';
import { Frame } from '../../../charts/Frame';
import { RuleY } from '../../../charts/RuleY';
import { Button } from '../../../controls/Button';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { sentences } from '../../../i18n/sentences';
import { useField } from '../../../state/KlarityContext';
import type { LabControls } from '../../lab';
import { SettledStatus } from '../../SettledStatus';
import { Locked } from '../../Locked';
import { useConsistency, useOneEdit } from '../consistencyCore';
import { ApartLabels } from './ApartLabels';
import { setTenSeeds } from './liveEdits';
import { SEEDS } from './liveScene';
import { liveWords } from './liveWords';
import { networkMarks, networks } from './networkMarks';
import { PairLines, PLACES } from './PairLines';
import { pairedGain } from './pairedGain';
import { useTexts } from './useTexts';
import { verdictOf } from './verdict';
import './SeedsPanel.css';

/** The same run with ten seeds: each pair of accuracies, their means and spread, and what consistency gains. */
export function SeedsPanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(liveWords);
  const texts = useTexts();
  const edit = useOneEdit();
  const wanted = useConsistency(({ scene }) => scene.live.tenSeeds);
  const firstSeed = useConsistency(({ scene }) => scene.live.seed);
  const trials = useConsistency(({ results }) => results.trials) ?? null;
  const outcomes = useMemo(() => (wanted ? (trials?.outcomes ?? []) : []), [wanted, trials]);
  const accuracies = useMemo(() => outcomes.flatMap(({ accuracy }) => accuracy ?? []), [outcomes]);
  const paired = useMemo(() => pairedGain(accuracies), [accuracies]);
  const diverged = outcomes.length - accuracies.length;
  const isOver = outcomes.length === SEEDS;
  // Once nothing is asked any more and they are not over, it is they that failed.
  const hasFailed = useField((state) => state.failed) && wanted && !isOver;
  const isRunning = wanted && !isOver && !hasFailed;
  const table = useMemo(
    () => ({
      caption: words.seedsTitle,
      columns: [words.seed, words.withConsistency, words.supervisedOnly, words.gain],
      rows: [
        ...outcomes.map(({ seed, accuracy }) => [
          String(seed),
          ...(accuracy
            ? [
                texts.percent(accuracy.withConsistency),
                texts.percent(accuracy.supervisedOnly),
                texts.points(accuracy.withConsistency - accuracy.supervisedOnly),
              ]
            : ['–', '–', '–']),
        ]),
        [
          words.mean,
          texts.percent(paired.accuracy.withConsistency.mean),
          texts.percent(paired.accuracy.supervisedOnly.mean),
          texts.points(paired.gain.mean),
        ],
        [
          words.deviation,
          texts.percent(paired.accuracy.withConsistency.deviation),
          texts.percent(paired.accuracy.supervisedOnly.deviation),
          format.fixed(100 * paired.gain.deviation, 1),
        ],
      ],
    }),
    [outcomes, paired, words, texts, format],
  );
  const verdict = (): string => {
    if (!wanted) return words.seedsNone;
    if (isRunning) return '';
    if (hasFailed) return words.seedsFailed(outcomes.length, SEEDS);
    const said =
      accuracies.length < 2
        ? ''
        : words.seedsVerdicts[verdictOf(paired.gain.mean, paired.standardError)](
            paired.count,
            texts.points(paired.gain.mean),
            format.fixed(100 * paired.standardError, 1),
          );
    return sentences([said, ...(diverged > 0 ? [words.seedsDiverged(diverged)] : [])]);
  };
  // Room below the lowest for the names.
  const low = Math.max(0, Math.floor(10 * ((min(accuracies, (one) => Math.min(one.withConsistency, one.supervisedOnly)) ?? 0) - 0.15)) / 10);
  const pairs = useMemo(
    () =>
      outcomes.flatMap(({ seed, accuracy }) =>
        accuracy ? [{ seed, ...accuracy }] : [],
      ),
    [outcomes],
  );

  return (
    <div className="live-seeds">
      <Frame
        title={words.seedsTitle}
        subtitle={words.seedsAbout}
        toolbar={
          controls === 'none' ? undefined : (
            // One button, so that who starts it still has the focus to cancel it.
            <Locked by="live">
              <Button
                label={isRunning ? words.seedsCancel : words.seedsStart}
                disabled={wanted && isOver}
                onClick={() => edit('seeds', (scene) => setTenSeeds(scene, !isRunning))}
              />
            </Locked>
          )
        }
        description={verdict()}
        xDomain={[firstSeed - 0.6, firstSeed + SEEDS - 0.4]}
        yDomain={[low, 1]}
        xTicks={Array.from({ length: SEEDS }, (_, i) => firstSeed + i)}
        formatX={String}
        formatY={texts.axis}
        xLabel={words.seed}
        height="fill"
        table={table}
        tableLabel={words.dataTable}
        footer={
          <div className="live-seeds__foot">
            {isRunning && (
              <>
                <progress className="live-seeds__progress" aria-label={words.seedsProgress} max={1} value={trials?.done ?? 0} />
                <span className="live-seeds__done">{words.seedsDone(outcomes.length, SEEDS)}</span>
              </>
            )}
            <p className="live-seeds__verdict">{verdict()}</p>
            <SettledStatus text={verdict()} />
          </div>
        }
      >
        <PairLines pairs={pairs} />
        {accuracies.length > 1 &&
          networks.map((name) => <RuleY key={name} y={paired.accuracy[name].mean} role={networkMarks[name].role} />)}
        {networks.map((name) =>
          outcomes.map(
            ({ seed, accuracy }) => accuracy && <Dot key={`${name} ${seed}`} x={seed + PLACES[name]} y={accuracy[name]} {...networkMarks[name]} />,
          ),
        )}
        {accuracies.length > 1 && (
          <ApartLabels
            x={firstSeed + SEEDS - 0.5}
            anchor="end"
            labels={networks.map((name) => ({
              y: low,
              text: `${words[name]} ${texts.percent(paired.accuracy[name].mean)} ± ${format.fixed(100 * paired.accuracy[name].deviation, 1)}`,
              role: networkMarks[name].role,
            }))}
          />
        )}
      </Frame>
    </div>
  );
}
