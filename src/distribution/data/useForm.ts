import { useMemo, useState } from 'react';
import type { Distribution } from '../../math/families/index';
import type { Digest } from './digest/digestOf';
import { distributionFrom } from './distributionFrom';
import type { FormSettings } from './distributionFrom';
import { isPossible, usualForm, wantedForms } from './possibleForms';
import type { DataForm, DataKind } from './possibleForms';
import { usualBandwidth } from './usualBandwidth';

export interface FormState {
  readonly form: DataForm | null;
  readonly settings: FormSettings;
  readonly distribution: Distribution | null;
  /** Whether the data lie too close together for so many bins. */
  readonly tooManyBins: boolean;
  readonly setForm: (form: DataForm) => void;
  readonly setSettings: (settings: Partial<FormSettings>) => void;
}

type Made = Pick<FormState, 'distribution' | 'tooManyBins'>;

/** What becomes of data: the usual, until the reader chooses; other data begin anew. */
export function useForm(digest: Digest | null | undefined, kinds: readonly DataKind[]): FormState {
  const [chosen, setChosen] = useState<DataForm | null>(null);
  const [changed, setChanged] = useState<{ readonly digest: Digest; readonly settings: Partial<FormSettings> } | null>(null);
  const wanted = wantedForms(kinds);
  const form = !digest ? null : chosen && wanted.includes(chosen) && isPossible(chosen, digest) ? chosen : usualForm(wanted, digest);
  const own = changed && changed.digest === digest ? changed.settings : {};
  const { bandwidth = digest ? usualBandwidth(digest) : 1, bins = digest?.sample?.bins ?? 1 } = own;
  const made = useMemo<Made>(() => {
    if (!digest || form === null) return { distribution: null, tooManyBins: false };
    try {
      return { distribution: distributionFrom(digest, form, { bandwidth, bins }), tooManyBins: false };
    } catch (error) {
      if (form === 'histogram' && error instanceof RangeError) return { distribution: null, tooManyBins: true };
      throw error;
    }
  }, [digest, form, bandwidth, bins]);
  return {
    ...made,
    form,
    settings: { bandwidth, bins },
    setForm: setChosen,
    setSettings: (settings) => {
      if (digest) setChanged({ digest, settings: { ...own, ...settings } });
    },
  };
}
