// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import { startWorms } from '../labs/worms/drawWorms';
import { KlarityContext } from '../state/KlarityContext';
import { App } from './App';
import { en as wormsInEnglish } from '../labs/worms/en';
import { zh as wormsInChinese } from '../labs/worms/zh';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

async function open() {
  const lab = startWorms();
  const view = render(
    <KlarityContext value={lab.klarity}>
      <App address={{ link: () => 'https://example.org/', sceneHref: () => '', placeHref: () => '?' }} />
    </KlarityContext>,
  );
  expect(view.container.textContent).toBe('');
  await screen.findByRole('link', { name: en.app.explore });
  await act(lab.answered);
  return { ...lab, ...view };
}

describe('the language', () => {
  it('switches all there is to read, the document’s own language and its title', async () => {
    const { klarity, container } = await open();
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toContain(en.app.tagline);
    expect(screen.getByRole('heading', { name: wormsInEnglish.distributionsTitle })).toBeTruthy();
    act(() => klarity.prefer({ lang: 'zh' }));
    // The page as it was stands until the other language is there.
    expect(screen.getByRole('link', { name: en.app.explore })).toBeTruthy();
    await screen.findByRole('link', { name: zh.app.explore });
    expect(document.documentElement.lang).toBe('zh-Hans');
    expect(document.title).toContain(zh.app.tagline);
    expect(screen.getByRole('heading', { name: wormsInChinese.distributionsTitle })).toBeTruthy();
    expect(container.textContent).not.toContain(wormsInEnglish.distributionsTitle);
    act(() => klarity.prefer({ lang: 'en' }));
    await screen.findByRole('link', { name: en.app.explore });
    expect(document.documentElement.lang).toBe('en');
  });

  it('is the last one that was chosen, whichever comes first', async () => {
    const { klarity } = await open();
    act(() => klarity.prefer({ lang: 'zh' }));
    act(() => klarity.prefer({ lang: 'en' }));
    act(() => klarity.prefer({ lang: 'zh' }));
    await screen.findByRole('link', { name: zh.app.explore });
    expect(screen.queryByRole('link', { name: en.app.explore })).toBeNull();
  });

  it('changes neither the scene nor its numbers', async () => {
    const { klarity, sceneNow } = await open();
    const before = [sceneNow(), klarity.store.getState().results];
    act(() => klarity.prefer({ lang: 'zh' }));
    const panel = await screen.findByRole('region', { name: wormsInChinese.numbersTitle });
    expect([sceneNow(), klarity.store.getState().results]).toEqual(before);
    expect(panel.textContent).toContain('0.197');
  });
});

describe('the theme', () => {
  it('is the reader’s choice, and the projector’s in a classroom where that is left open', async () => {
    const { klarity } = await open();
    const theme = (): string | undefined => document.documentElement.dataset['theme'];
    act(() => klarity.prefer({ theme: 'dark' }));
    expect(theme()).toBe('dark');
    act(() => klarity.prefer({ theme: 'auto' }));
    expect(theme()).toBe('light');
    act(() => klarity.go({ view: 'classroom' }));
    expect([theme(), document.documentElement.dataset['view']]).toEqual(['projector', 'classroom']);
    act(() => klarity.prefer({ theme: 'dark' }));
    expect(theme()).toBe('dark');
  });
});
