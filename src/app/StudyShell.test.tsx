// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../engine/engineClient';
import { I18nContext } from '../i18n/I18nContext';
import { loadCatalogue } from '../i18n/loadCatalogue';
import { createNumberFormat } from '../i18n/numberFormat';
import { spaceWorms } from '../lessons/04-space-worms/lesson';
import { createKlarity } from '../state/klarity';
import { KlarityContext } from '../state/KlarityContext';
import type { Language } from '../scene/preferences';
import { AddressContext } from './AddressContext';
import { addressOf, readAddress } from './addressSync';
import { StudyShell } from './StudyShell';
import { studyWords } from './study/studyWords';
import { wormsWords } from '../labs/worms/wormsWords';

const lesson = spaceWorms;

/** The text and the engine are loaded when they are first needed. */
const SLOW = 10_000;

/** The chapter in the browser, as an address opens it; the engine runs on the page. */
async function openChapter({ lang = 'en', hash = '', wide = true }: { lang?: Language; hash?: string; wide?: boolean } = {}) {
  vi.stubGlobal('matchMedia', () => ({ matches: wide, addEventListener() {}, removeEventListener() {} }));
  const engine = createEngine({
    startWorker: () => {
      throw new Error('no workers here');
    },
  });
  const { place, scene, lab } = await readAddress({ search: '', hash });
  const klarity = createKlarity({ engine, lab, scene, place, preferences: { lang, theme: 'light', unit: 'bits' } });
  const [messages, ofLab] = await Promise.all([loadCatalogue(lang), wormsWords.load(lang)]);
  render(
    <KlarityContext value={klarity}>
      <AddressContext value={{ link: () => 'https://example.org/', sceneHref: (state, to) => addressOf({ ...state, place: { ...state.place, ...to } }, {}), placeHref: () => '?' }}>
        <I18nContext value={{ lang, messages, format: createNumberFormat(lang, 'bits') }}>
          <StudyShell />
        </I18nContext>
      </AddressContext>
    </KlarityContext>,
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: SLOW });
  await waitFor(() => expect(klarity.store.getState().answered).toBe(klarity.store.getState().revision), { timeout: SLOW });
  const address = (): string => addressOf(klarity.store.getState(), {});
  const choose = (i: number): void => {
    const radio = screen.getAllByRole('radio', { name: /uniform|binomial|same|均匀|二项|一样/i })[i];
    if (radio) fireEvent.click(radio);
  };
  const commit = (): void => {
    fireEvent.click(screen.getByRole('button', { name: messages.study.commit }));
  };
  return { klarity, messages, ofLab, address, choose, commit };
}

const words = (): string => document.body.innerHTML;

/** Nothing scrolls here. */
class NothingInSight {
  observe(): void {}
  disconnect(): void {}
}

// On a loaded machine it takes longer to fetch than a test waits for what it shows.
beforeAll(async () => {
  await Promise.all([import('./study/revealedComponents'), studyWords.load('en')]);
}, 60_000);
beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('IntersectionObserver', NothingInSight);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the chapter before the prediction', () => {
  it.each(['en', 'zh'] as const)('shows the worms and the question, and no answer anywhere (%s)', async (lang) => {
    const { ofLab, choose, address } = await openChapter({ lang });
    expect(screen.getByRole('heading', { level: 2, name: ofLab.distributionsTitle })).toBeTruthy();
    choose(1);
    for (const answer of ['0.197', '0.617', ofLab.numbersTitle, ofLab.lossTitle]) {
      expect(words()).not.toContain(answer);
    }
    expect(screen.queryByRole('slider', { name: ofLab.thetaOnCurve })).toBeNull();
    expect(address()).toBe('');
  });

  it('takes no commitment before a choice', async () => {
    const { messages, klarity, commit } = await openChapter();
    expect(screen.getByRole('button', { name: messages.study.commit }).getAttribute('aria-disabled')).toBe('true');
    commit();
    expect(klarity.store.getState().prediction).toBeNull();
  });

  it('asks as well when the address has changed the figure, and leads back to it in one step', async () => {
    const { messages, klarity } = await openChapter({ hash: '#theta=0.4' });
    expect(screen.getByRole('group', { name: /Which model loses less/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: messages.study.textFigure }));
    expect(klarity.store.getState().scene).toEqual(lesson.scene);
    expect(klarity.store.getState().past).toHaveLength(1);
    expect(screen.queryByRole('button', { name: messages.study.textFigure })).toBeNull();
  });
});

describe('the commitment', () => {
  it.each([
    [0, 'The uniform', /Saying nothing beats saying something wrong/],
    [1, 'The binomial', /This hill is too narrow/],
    [2, 'Both the same', /not by the same amount/],
  ])('%i: keeps “%s” in sight and answers it alone', async (i, label, feedback) => {
    const { messages, choose, commit } = await openChapter();
    choose(i);
    commit();
    const card = within(screen.getByRole('region', { name: /Which model loses less/ }));
    expect(card.getByRole<HTMLInputElement>('radio', { name: new RegExp(`${label}.*${messages.study.yours}`) }).checked).toBe(true);
    expect(card.getByRole('radio', { name: new RegExp(`The uniform.*${messages.study.answer}`) })).toBeTruthy();
    expect(card.getByText(feedback).closest('[aria-live="polite"]')).not.toBeNull();
    expect(card.getAllByText(/0\.617/)).toHaveLength(1);
  });

  it.each([true, false])('brings the numbers, the terms and the loss into the page (two columns: %s)', async (wide) => {
    const { messages, ofLab, choose, commit } = await openChapter({ wide });
    choose(1);
    commit();
    for (const name of [ofLab.numbersTitle, ofLab.termsTitle(messages.app.bits), ofLab.lossTitle]) {
      expect(await screen.findAllByRole('heading', { level: 2, name }, { timeout: SLOW })).toHaveLength(1);
    }
    expect(screen.getByRole('heading', { level: 2, name: 'The sum has a name' })).toBeTruthy();
  });

  it('leaves the keyboard at the question', async () => {
    const { choose, commit } = await openChapter();
    choose(2);
    commit();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: /Which model loses less/ }));
  });

  it('can be taken back, and everything goes with it', async () => {
    const { messages, choose, commit } = await openChapter();
    choose(0);
    commit();
    fireEvent.click(screen.getByRole('button', { name: messages.study.again }));
    expect(words()).not.toContain('0.617');
    expect(screen.getAllByRole<HTMLInputElement>('radio', { checked: true }).map(({ value }) => value)).not.toContain('uniform');
  });

  it('is remembered when the reader comes back from Explore', async () => {
    const { klarity, choose, commit } = await openChapter();
    choose(1);
    commit();
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Open this figure in Explore' }, { timeout: SLOW });
    expect(link.getAttribute('href')).toBe('?view=explore#step=88');
    fireEvent.click(link);
    expect(klarity.store.getState()).toMatchObject({ place: { view: 'explore' }, scene: lesson.scene, prediction: 'binomial' });
  });
});
