import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { BandwidthControl } from './BandwidthControl';
import { BinsControl } from './BinsControl';
import { DataChart } from './DataChart';
import { dataWords } from './dataWords';
import type { Digest } from './digest/digestOf';
import { forLink, MOST_IN_LINK } from './forLink';
import { MOST_OUTCOME } from './digest/countsOf';
import type { Counts } from './digest/countsOf';
import { isPossible, wantedForms } from './possibleForms';
import type { DataKind } from './possibleForms';
import type { FormState } from './useForm';

interface FormPanelProps {
  readonly digest: Digest;
  readonly kinds: readonly DataKind[];
  readonly state: FormState;
}

/** What the data become, beside its picture. */
export function FormPanel({ digest, kinds, state }: FormPanelProps) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  const { form, distribution } = state;
  const wanted = wantedForms(kinds);
  const refused = (counts: Counts): string => {
    if (counts.ok) return '';
    const value = format.plain(counts.value);
    return counts.problem === 'large' ? words.noCounts.large(value, String(MOST_OUTCOME)) : words.noCounts[counts.problem](value);
  };
  return (
    <>
      <SegmentedChoice
        legend={words.becomes}
        options={wanted.map((value) => ({ value, label: words.forms[value], disabled: !isPossible(value, digest) }))}
        value={form ?? ''}
        onChange={(value) => {
          if (value !== '') state.setForm(value);
        }}
      />
      {wanted.includes('counts') && !digest.counts.ok && <p className="data-dialog__hint">{refused(digest.counts)}</p>}
      {wanted.includes('kde') && digest.sample === null && <p className="data-dialog__hint">{words.noDensity}</p>}
      {form === 'kde' && <BandwidthControl digest={digest} state={state} />}
      {form === 'histogram' && <BinsControl state={state} />}
      {state.tooManyBins && (
        <p className="data-dialog__problem" role="alert">
          {words.tooManyBins}
        </p>
      )}
      {distribution && <DataChart digest={digest} distribution={distribution} />}
      {distribution && forLink(distribution).binned && <p className="data-dialog__hint">{words.linkNote(String(MOST_IN_LINK))}</p>}
    </>
  );
}
