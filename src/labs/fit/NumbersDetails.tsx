import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Disclosure } from '../../markup/Disclosure';
import type { LawComparison } from '../../math/comparison/lawComparison';
import { useFit } from './fitCore';
import { fitWords } from './fitWords';

const quantities = [
  { key: 'entropyP', name: () => 'H(p)' },
  { key: 'entropyQ', name: (m: string) => `H(${m})` },
  { key: 'crossEntropyPQ', name: (m: string) => `H(p, ${m})` },
  { key: 'crossEntropyQP', name: (m: string) => `H(${m}, p)` },
  { key: 'klPQ', name: (m: string) => `KL(p‖${m})` },
  { key: 'klQP', name: (m: string) => `KL(${m}‖p)` },
] as const;

type Key = (typeof quantities)[number]['key'];

/** Every number of both fits and of the rival; closed until asked for. */
export function NumbersDetails() {
  const words = useWords(fitWords);
  return (
    <Disclosure className="fit-numbers__details" summary={words.moreNumbers}>
      <NumbersTable />
    </Disclosure>
  );
}

/** Each with how it was got and how far it can be trusted. */
function NumbersTable() {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const forward = useFit(({ results }) => results.forward);
  const reverse = useFit(({ results }) => results.reverse);
  const rival = useFit(({ results }) => results.rival);
  const columns: readonly { readonly name: string; readonly letter: string; readonly of: LawComparison | undefined }[] = [
    { name: words.forwardFit, letter: 'q_θ', of: forward },
    { name: words.reverseFit, letter: 'q_θ', of: reverse },
    ...(rival ? [{ name: words.rival, letter: 'q', of: rival }] : []),
  ];
  return (
    <div className="fit-numbers__table">
      <table>
        <thead>
          <tr>
            <th scope="col">{messages.app[format.unit]}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{words.method}</th>
            <th scope="col">{words.errorBound}</th>
          </tr>
        </thead>
        <tbody>
          {quantities.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">
                <SubscriptText text={name('q_θ')} />
              </th>
              {columns.map(({ name: column, of }) => (
                <td key={column}>{format.info(of?.[key].value ?? Number.NaN, 4)}</td>
              ))}
              <td>{methodsOf(key)}</td>
              <td>{boundOf(key)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  /** Those of the row, each once. */
  function methodsOf(key: Key): string {
    return [...new Set(columns.flatMap(({ of }) => (of ? [words.methods[of[key].method]] : [])))].join(', ');
  }

  /** The worst of the row. */
  function boundOf(key: Key): string {
    const bounds = columns.flatMap(({ of }) => (of ? [of[key].errorBound] : []));
    return bounds.length === 0 ? '' : `≤ ${format.plain(Math.max(...bounds), 1)}`;
  }
}
