// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { embedSnippet } from './embedSnippet';

it('the snippet is one frame whose address and title survive HTML, in a sandbox that can download and submit nothing', () => {
  const src = 'https://example.org/?view=embed&lang=zh#p=0.5_0.5';
  const title = 'KLarity: "worms" <& more>';
  const template = document.createElement('template');
  template.innerHTML = embedSnippet({ src, title, height: 400 });
  expect(template.content.childElementCount).toBe(1);
  const frame = template.content.querySelector('iframe');
  expect(frame?.src).toBe(src);
  expect(frame?.title).toBe(title);
  expect(frame?.getAttribute('height')).toBe('400');
  expect(frame?.getAttribute('sandbox')?.split(' ')).toEqual(['allow-scripts', 'allow-same-origin', 'allow-popups']);
});
