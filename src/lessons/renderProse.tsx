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
  /** What stands within it, without tags. */
  readonly words: string;
}

export interface RenderedProse {
  readonly markup: string;
  /** What a reader reads, without tags. */
  readonly text: string;
  readonly used: readonly Used[];
}

const names = ['Opening', 'Figure', 'Argument', 'Predict', 'Choice', 'Outcome', 'AfterReveal', 'Step', 'Challenge', 'Check', 'Option', 'Part', 'At', 'Explain', 'ExploreLink', 'Contents', 'Card', 'Show', 'Verdict'];

/** What a reader reads of a component's attributes. */
const wordsOf = ['title', 'question', 'axis', 'prompt', 'label'] as const;

function Words({ of, text }: { readonly of: string; readonly text: string }) {
  return of === 'title' ? <h2>{text}</h2> : <p>{text}</p>;
}

/** For tests: the prose of a lesson, or of the bank, with every component but the `hidden` ones as plain boxes. */
export async function renderProse(lesson: Pick<Lesson, 'prose'>, lang: Language, hidden: readonly string[] = []): Promise<RenderedProse> {
  const used: Used[] = [];
  let inner = false;
  const components: MDXComponents = Object.fromEntries(
    names.map((name) => [
      name,
      ({ children, ...attributes }: Attributes & { readonly children?: ReactNode }) => {
        // What stands within is rendered once more for its words alone.
        if (!inner) {
          inner = true;
          const words = renderToStaticMarkup(children).replaceAll(/<[^>]*>/g, ' ').trim();
          inner = false;
          used.push({ name, attributes, words });
        }
        if (hidden.includes(name)) return null;
        return (
          <div>
            {wordsOf.map((key) => (typeof attributes[key] === 'string' ? <Words key={key} of={key} text={attributes[key]} /> : null))}
            {children}
          </div>
        );
      },
    ]),
  );
  const { default: Content } = await lesson.prose[lang]();
  const markup = renderToStaticMarkup(<Content components={components} />);
  return { markup, text: markup.replaceAll(/<[^>]*>/g, ' '), used };
}
