import { expect, it } from 'vitest';
import { recently } from './recently';

it('makes a thing once for each of the latest objects, and anew for one that was asked of too long ago', () => {
  const made: string[] = [];
  const nameOf = recently(2, ({ name }: { readonly name: string }) => {
    made.push(name);
    return { name };
  });
  const [a, b, c] = [{ name: 'a' }, { name: 'b' }, { name: 'c' }];
  const first = nameOf(a);
  nameOf(b);
  expect(nameOf(a)).toBe(first);
  expect(made).toEqual(['a', 'b']);
  nameOf(c);
  expect(nameOf(a)).toBe(first);
  nameOf(b);
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

it('asks by the object, not by what is in it', () => {
  const twice = recently(4, ({ x }: { readonly x: number }) => ({ twice: 2 * x }));
  expect(twice({ x: 1 })).not.toBe(twice({ x: 1 }));
});
