import { SubscriptText } from '../../charts/SubscriptText';
import { StackedBars } from '../../charts/StackedBars';
import type { StackedBarsRow } from '../../charts/StackedBars';
import { Swatch } from '../../charts/Swatch';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { useWorms } from './wormsCore';
import { models } from './wormsScene';
import type { Model } from './wormsScene';
import { InfiniteNote } from './InfiniteNote';
import { DirectionChoice } from './DirectionChoice';
import { NumbersTable } from './NumbersTable';
import { identityOf, klName } from './quantityNames';
import { useComparison, useModelName, useModelRole } from './useShown';
import { wormsWords } from './wormsWords';
import './NumbersPanel.css';

const LETTER: Readonly<Record<Model, string>> = { rival: 'q', approximation: 'q_θ' };

/** Which model loses less, and by how much: the divergences, and H + KL = cross-entropy for both on one scale. */
export function NumbersPanel({ controls }: { readonly controls: LabControls }) {
  const { messages, format } = useI18n();
  const words = useWords(wormsWords);
  const direction = useWorms(({ scene }) => scene.direction);
  const comparisons = { rival: useComparison('rival'), approximation: useComparison('approximation') };
  const names = { rival: useModelName('rival'), approximation: useModelName('approximation') };
  const roles = { rival: useModelRole('rival'), approximation: useModelRole('approximation') };
  const unit = messages.app[format.unit];

  const rows = models.flatMap((model): StackedBarsRow[] => {
    const comparison = comparisons[model];
    if (!comparison) return [];
    const { entropy, kl, crossEntropy } = identityOf(comparison, direction);
    const entropyName = direction === 'forward' ? 'H(p)' : `H(${LETTER[model]})`;
    return [
      {
        label: <SubscriptText text={names[model]} />,
        segments: [
          {
            role: direction === 'forward' ? 'truth' : roles[model],
            value: inUnit(entropy.value, format.unit),
            label: `${entropyName} ${format.info(entropy.value)}`,
            hatched: direction === 'reverse',
          },
          {
            role: roles[model],
            value: inUnit(kl.value, format.unit),
            label: `KL ${format.info(kl.value)}`,
          },
        ],
        total: inUnit(crossEntropy.value, format.unit),
        totalLabel: words.crossEntropy(format.info(crossEntropy.value), unit),
      },
    ];
  });
  const infinities = models.flatMap((model) => {
    const kl = comparisons[model] && identityOf(comparisons[model], direction).kl;
    if (!kl || kl.infiniteAt.length === 0) return [];
    const [without, having] = direction === 'forward' ? [LETTER[model], 'p'] : ['p', LETTER[model]];
    return [words.infinite(klName(direction, LETTER[model]), without, kl.infiniteAt, having)];
  });

  return (
    <section className="numbers" aria-label={words.numbersTitle}>
      <div className="numbers__head">
        <h2 className="numbers__title">{words.numbersTitle}</h2>
        {controls !== 'none' && <DirectionChoice />}
      </div>
      <div className="numbers__body">
        <div className="numbers__bars">
          <dl className="numbers__answers">
            {models.map((model) => (
              <div key={model} className={`numbers__answer role--${roles[model]}`}>
                <dt>
                  <Swatch role={roles[model]} /> <SubscriptText text={klName(direction, LETTER[model])} />
                </dt>
                <dd>
                  <span className="numbers__value">
                    {format.info(comparisons[model] ? identityOf(comparisons[model], direction).kl.value : Number.NaN)}
                  </span>{' '}
                  <span className="numbers__unit">{unit}</span>
                </dd>
              </div>
            ))}
          </dl>
          <p className="numbers__identity">
            {direction === 'forward' ? words.identityForward : words.identityReverse}
          </p>
          <StackedBars label={words.barsDescription} rows={rows} />
        </div>
        <NumbersTable />
      </div>
      <div className="numbers__foot">
        <p className="numbers__verdict">{verdict()}</p>
      </div>
      <div role="status">
        {infinities.map((text) => (
          <InfiniteNote key={text} text={text} />
        ))}
      </div>
    </section>
  );

  function verdict() {
    const { rival, approximation } = comparisons;
    if (!rival || !approximation) return ' ';
    const losses = [
      { name: names.rival, kl: identityOf(rival, direction).kl.value },
      { name: names.approximation, kl: identityOf(approximation, direction).kl.value },
    ].toSorted((a, b) => a.kl - b.kl);
    const [less, more] = losses;
    if (!less || !more) return ' ';
    if (less.kl === more.kl) return words.verdictEqual(format.info(less.kl), unit);
    return <SubscriptText text={words.verdict(less.name, format.info(less.kl), format.info(more.kl), unit)} />;
  }
}
