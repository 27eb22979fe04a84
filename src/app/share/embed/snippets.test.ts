// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { frameSnippet } from './frameSnippet';
import { elementSnippet } from './elementSnippet';

it('a frame is one whose address and title survive HTML, in the sandbox that it was given', () => {
  const src = 'https://example.org/?view=embed&lang=zh#p=0.5_0.5';
  const title = 'KLarity: "worms" <& more>';
  const template = document.createElement('template');
  template.innerHTML = frameSnippet({ src, title, height: 400, sandbox: 'allow-scripts allow-popups' });
  expect(template.content.childElementCount).toBe(1);
  const frame = template.content.querySelector('iframe');
  expect(frame?.src).toBe(src);
  expect(frame?.title).toBe(title);
  expect(frame?.getAttribute('height')).toBe('400');
  expect(frame?.getAttribute('sandbox')?.split(' ')).toEqual(['allow-scripts', 'allow-popups']);
});

it('an element is its loader and itself, with whatever is said of it in its attributes, and a link within', () => {
  const said = { lab: 'compare', scene: 'p=normal_0_1&q="><script>alert(1)</script>', show: '', theme: undefined };
  const label = '"KLarity" <& more>';
  const link = 'https://example.org/?view=explore&lab=compare#p=1';
  const template = document.createElement('template');
  template.innerHTML = elementSnippet({ loader: 'https://example.org/embed.js', said, label, link });
  const [script, element] = template.content.children;
  expect(template.content.childElementCount).toBe(2);
  expect([script?.getAttribute('src'), script?.hasAttribute('defer')]).toEqual(['https://example.org/embed.js', true]);
  expect(Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]))).toEqual({ lab: 'compare', scene: said.scene, label });
  expect([element?.children.length, element?.querySelector('a')?.href, element?.textContent.trim()]).toEqual([1, link, label]);
});
