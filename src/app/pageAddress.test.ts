// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasAddress, pageAddress } from './pageAddress';

function standsInSrcdoc(base: string, named?: string): void {
  vi.stubGlobal('location', new URL('about:srcdoc'));
  vi.spyOn(document, 'baseURI', 'get').mockReturnValue(base);
  if (named === undefined) return;
  const meta = document.createElement('meta');
  meta.name = 'klarity-address';
  meta.content = named;
  document.head.append(meta);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

describe('the address of a page', () => {
  it('is its location, whatever it names', () => {
    vi.stubGlobal('location', new URL('https://klarity.example/?view=embed#theta=0.4'));
    expect(hasAddress()).toBe(true);
    expect(pageAddress().href).toBe('https://klarity.example/?view=embed#theta=0.4');
  });

  it('is what it names where it stands in another page', () => {
    standsInSrcdoc('https://blog.example/post?id=7#end', 'https://klarity.example/klarity.html?view=embed#theta=0.4');
    expect(hasAddress()).toBe(false);
    expect(pageAddress().href).toBe('https://klarity.example/klarity.html?view=embed#theta=0.4');
  });

  it('is a query of its own there, never that of the other page', () => {
    standsInSrcdoc('https://blog.example/post?lab=7#end', '?view=embed');
    expect(pageAddress().href).toBe('https://blog.example/post?view=embed');
  });

  it('is empty there where it names none', () => {
    standsInSrcdoc('https://blog.example/post?lab=7#end');
    expect(pageAddress().href).toBe('https://blog.example/post');
  });
});
