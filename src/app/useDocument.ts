import { useEffect, useLayoutEffect } from 'react';
import { languageTag } from '../i18n/languageTag';
import type { Messages } from '../i18n/messages';
import type { Language } from '../scene/preferences';
import { useField, useKlarity } from '../state/KlarityContext';
import { useSystemTheme } from './useSystemTheme';

/** The document's own language, title and theme. A classroom is on a projector unless the reader has said otherwise. */
export function useDocument(catalogue?: { readonly lang: Language; readonly messages: Messages }): void {
  const chosen = useField((state) => state.preferences.theme);
  const notation = useField((state) => state.preferences.notation);
  const view = useField((state) => state.place.view);
  // The lecturer's own deck is written at a desk, and so are notes read.
  const isProjected = useField(({ place }) => place.view === 'classroom' && place.presenter !== true && (place.deck === undefined || place.slide !== undefined));
  const klarity = useKlarity();
  const system = useSystemTheme();
  const theme = chosen === 'auto' ? (isProjected ? 'projector' : system) : chosen;

  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.dataset['view'] = view;
  }, [theme, view]);
  useLayoutEffect(() => {
    if (!catalogue) return;
    document.documentElement.lang = languageTag(catalogue.lang);
    // A chapter's text knows what the page is called.
    if (view !== 'study') document.title = `${catalogue.messages.app.title} · ${catalogue.messages.app.tagline}`;
  }, [catalogue, view]);
  useEffect(() => {
    if (notation === undefined || notation === 'pq') return;
    let isOver = false;
    let undo: (() => void) | undefined;
    import('./notation/writeNotation').then(
      ({ writeNotation }) => {
        if (!isOver) undo = writeNotation(document.documentElement, notation);
      },
      () => klarity.notify([{ kind: 'view-failed' }]),
    );
    return () => {
      isOver = true;
      undo?.();
    };
  }, [klarity, notation]);
}
