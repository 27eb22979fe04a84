import { Panel } from '../../charts/Panel';
import { Swatch } from '../../charts/Swatch';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import { classNames } from '../../markup/classNames';
import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import type { LabControls } from '../lab';
import { Locked } from '../Locked';
import { divergenceRoles } from './divergenceRoles';
import { useDivergences, useOneEdit } from './divergencesCore';
import { setProperty } from './divergencesEdits';
import { HUNT_TRIES, properties } from './divergencesScene';
import { divergencesWords } from './divergencesWords';
import { holds } from './holds';
import { useAmounts } from './useAmounts';
import { useEvidence } from './useEvidence';
import './TablePanel.css';

/** Who has a property, each with the two numbers of this very scene that show it. */
export function TablePanel({ controls }: { readonly controls: LabControls }) {
  const { format } = useI18n();
  const words = useWords(divergencesWords);
  const once = useOneEdit();
  const amounts = useAmounts();
  const { property, alpha, mode } = useDivergences(({ scene }) => scene);
  const { here, triangles, merged } = useDivergences(({ results }) => results);
  const evidence = useEvidence();
  const explanation = (): string => {
    switch (property) {
      case 'metric':
        return words.explanations.metric(format.plain(HUNT_TRIES));
      case 'symmetric':
      case 'bounded':
        return sentences([words.explanations[property], words.evidenceFrom[property][mode]]);
      case 'geometry':
      case 'merging':
        return mode === 'merge' ? words.explanations[property] : sentences([words.explanations[property], words.evidenceFrom.elsewhere(words.modes.merge)]);
    }
  };
  const heads = [words.value, words.properties[property], words.evidence[property].first, words.evidence[property].second];
  // Said by the choice above it, where there is one: a narrow table has no room to say it again.
  const isChosen = (head: number): boolean => head === 1 && controls !== 'none';
  // Of what stands in the plots of the view: the pair that moves, p and q of the triangle, the bars as they are merged.
  const now = (name: DivergenceName): number =>
    (mode === 'along' ? here?.here[name].value : mode === 'triangle' ? triangles?.[name].first : merged?.after[name].value) ?? Number.NaN;
  const rows = divergenceNames.map((name) => {
    const [first, second] = evidence(name);
    return {
      name,
      value: amounts.text(name, now(name)),
      isSo: holds(name, property, alpha),
      cells: [first, second],
    };
  });
  return (
    <Panel
      title={words.tableTitle}
      subtitle={words.tableSubtitle}
      className="divergences-table"
      table={{
        caption: words.tableTitle,
        columns: [words.which, ...heads],
        rows: rows.map(({ name, value, isSo, cells }) => [amounts.name(name), value, isSo ? words.yes : words.no, ...cells]),
      }}
      tableLabel={words.dataTable}
    >
      {controls !== 'none' && (
        <Locked by="property">
          <SegmentedChoice
            legend={words.property}
            hideLegend
            options={properties.map((value) => ({ value, label: words.properties[value] }))}
            value={property}
            onChange={(next) => once('proof', (scene) => setProperty(scene, next))}
          />
        </Locked>
      )}
      <table className="divergences-table__table">
        <thead>
          <tr>
            <th scope="col">{words.which}</th>
            {heads.map((head, i) => (
              <th key={i} scope="col">
                <span className={classNames(isChosen(i) && 'divergences-table__chosen')}>{head}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, value, isSo, cells }) => (
            <tr key={name}>
              <th scope="row" title={words.meanings[name]}>
                <Swatch role={divergenceRoles[name]} /> {amounts.name(name)}
              </th>
              <td className="divergences-table__number">
                {value} <span className={`divergences-table__unit divergences-table__unit--${divergenceFacts(name, alpha).unit}`}>{amounts.unit(name)}</span>
              </td>
              <td className={isSo ? 'divergences-table__yes' : 'divergences-table__no'}>{isSo ? `✓ ${words.yes}` : `✗ ${words.no}`}</td>
              {cells.map((cell, i) => (
                <td key={i} className="divergences-table__number">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="divergences-lab__note">{explanation()}</p>
    </Panel>
  );
}
