import { Suspense, useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import { I18nContext } from '../i18n/I18nContext';
import { loadCatalogue } from '../i18n/loadCatalogue';
import type { Messages } from '../i18n/messages';
import { createNumberFormat } from '../i18n/numberFormat';
import type { Language } from '../scene/preferences';
import { useField, useKlarity } from '../state/KlarityContext';
import { AddressContext } from './AddressContext';
import type { AddressSync } from './addressSync';
import { openLab } from './openLab';
import { openShell } from './openShell';
import { useDocument } from './useDocument';

/** The shell of the place, in the reader's language. Until both are there, nothing is shown. */
export function App({ address }: { readonly address: AddressSync }) {
  const lang = useField((state) => state.preferences.lang);
  const unit = useField((state) => state.preferences.unit);
  const view = useField((state) => state.place.view);
  const lab = useField((state) => state.scene.lab);
  const klarity = useKlarity();
  const [catalogue, setCatalogue] = useState<{ readonly lang: Language; readonly messages: Messages }>();
  const [Shell, setShell] = useState<ComponentType>();
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

  useEffect(() => {
    let current = true;
    openShell(view).then(
      (shell) => {
        if (current) setShell(() => shell);
      },
      (error: unknown) => {
        if (!current) return;
        klarity.notify([{ kind: 'view-failed' }]);
        setShell((shown: ComponentType | undefined) => {
          if (!shown) throw error;
          return shown;
        });
      },
    );
    return () => {
      current = false;
    };
  }, [klarity, view]);

  if (!catalogue || !Shell) return null;
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
