import { Suspense, useEffect, useState } from 'react';
import { I18nContext } from '../i18n/I18nContext';
import { loadCatalogue } from '../i18n/loadCatalogue';
import type { Messages } from '../i18n/messages';
import { createNumberFormat } from '../i18n/numberFormat';
import type { Language } from '../scene/preferences';
import type { View } from '../scene/query';
import { useField, useKlarity } from '../state/KlarityContext';
import { AddressContext } from './AddressContext';
import type { AddressSync } from './addressSync';
import { ClassroomShell } from './ClassroomShell';
import { EmbedShell } from './embed/EmbedShell';
import { ExploreShell } from './ExploreShell';
import { openLab } from './openLab';
import { StudyShell } from './StudyShell';
import { useDocument } from './useDocument';

const shells = {
  study: StudyShell,
  explore: ExploreShell,
  classroom: ClassroomShell,
  embed: EmbedShell,
} as const satisfies Record<View, () => unknown>;

/** The shell of the place, in the reader's language. Until the first catalogue is there, nothing is shown. */
export function App({ address }: { readonly address: AddressSync }) {
  const lang = useField((state) => state.preferences.lang);
  const unit = useField((state) => state.preferences.unit);
  const view = useField((state) => state.place.view);
  const lab = useField((state) => state.scene.lab);
  const klarity = useKlarity();
  const [catalogue, setCatalogue] = useState<{ readonly lang: Language; readonly messages: Messages }>();
  useDocument(catalogue);

  useEffect(() => {
    let current = true;
    Promise.all([loadCatalogue(lang), openLab(lab, lang)]).then(
      ([messages]) => {
        if (current) setCatalogue({ lang, messages });
      },
      (error: unknown) => {
        if (!current) return;
        klarity.notify([{ kind: 'language-failed', lang }]);
        // With no language at all there is no page: thrown while rendering, so that the failure page says so.
        setCatalogue((shown) => {
          if (!shown) throw error;
          return shown;
        });
      },
    );
    return () => {
      current = false;
    };
  }, [klarity, lang, lab]);

  if (!catalogue) return null;
  const Shell = shells[view];
  return (
    <AddressContext value={address}>
      <I18nContext
        value={{
          lang: catalogue.lang,
          messages: catalogue.messages,
          format: createNumberFormat(catalogue.lang, unit),
        }}
      >
        <Suspense>
          <Shell />
        </Suspense>
      </I18nContext>
    </AddressContext>
  );
}
