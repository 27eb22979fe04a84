// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, expect, it, vi } from 'vitest';
import { storePreferences } from './readerPreferences';

const script = readFileSync('public/early-theme.js', 'utf8');

/** The theme that the page has when it is painted. */
function themeOf({ system = 'light', search = '' }: { readonly system?: 'light' | 'dark'; readonly search?: string } = {}): string | undefined {
  history.replaceState(null, '', `/${search}`);
  vi.stubGlobal('matchMedia', () => ({ matches: system === 'dark' }));
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- the page runs it as it stands
  new Function(script)();
  return document.documentElement.dataset['theme'];
}

beforeEach(() => localStorage.clear());

it('is that of the system where the reader has chosen none', () => {
  expect(themeOf({ system: 'dark' })).toBe('dark');
  expect(themeOf()).toBe('light');
});

it('is the one that the reader has chosen, as the app keeps it', () => {
  storePreferences({ theme: 'projector' });
  expect(themeOf({ system: 'dark' })).toBe('projector');
  storePreferences({ theme: 'auto' });
  expect(themeOf({ system: 'dark' })).toBe('dark');
});

it('is that of the address before all', () => {
  storePreferences({ theme: 'dark' });
  expect(themeOf({ search: '?theme=light' })).toBe('light');
  expect(themeOf({ search: '?theme=pink' })).toBe('dark');
});

it.each(['{', 'null', '[]', '{"theme":7}'])('minds nothing that is not its own: %s', (text) => {
  localStorage.setItem('klarity:preferences', text);
  expect(themeOf({ system: 'dark' })).toBe('dark');
});
