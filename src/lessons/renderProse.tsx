import type { MDXComponents } from 'mdx/types';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Language } from '../scene/preferences';
import type { Lesson } from './lesson';

type Attributes = Readonly<Record<string, unknown>>;

/** One component that the prose uses, with what it was given. */
export interface Used {
  readonly name: string;
  readonly attributes: Attributes;
}

export interface RenderedProse {
  readonly markup: string;
  /** What a reader reads, without tags. */
  readonly text: string;
  readonly used: readonly Used[];
}

const names = ['Opening', 'Figure', 'Argument', 'Predict', 'Choice', 'AfterReveal', 'Part', 'At', 'Explain', 'ExploreLink'];

/** For tests: the prose of a lesson with every component but the `hidden` ones as plain boxes. */
export async function renderProse(lesson: Lesson, lang: Language, hidden: readonly string[] = []): Promise<RenderedProse> {
  const used: Used[] = [];
  const components: MDXComponents = Object.fromEntries(
    names.map((name) => [
      name,
      ({ children, ...attributes }: Attributes & { readonly children?: ReactNode }) => {
        used.push({ name, attributes });
        return hidden.includes(name) ? null : <div>{children}</div>;
      },
    ]),
  );
  const { default: Content } = await lesson.prose[lang]();
  const markup = renderToStaticMarkup(<Content components={components} />);
  return { markup, text: markup.replaceAll(/<[^>]*>/g, ' '), used };
}
