import type { ModelSource } from '../../engine/codes';
import { udhrLanguages } from '../../math/coding/data/udhr';
import { choiceField } from '../../scene/choiceField';
import { numberField } from '../../scene/numberField';
import { decimal, decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { AddressField } from '../../scene/sceneKind';
import { setBrush, setCode, setP, setQ, setSeed, setTree } from './codesEdits';
import { codeKinds, sides } from './codesScene';
import type { CodesScene } from './codesScene';

const NONE = 'none';
const TEXT = 'text.';

/** As 0.5_0.25_0.25, english, uniform, truth, or text.letters. */
function encodeSource(source: ModelSource): string {
  switch (source.kind) {
    case 'pmf':
      return encodeNumbers(source.probs);
    case 'udhr':
      return source.language;
    case 'text':
      return TEXT + source.letters;
    case 'uniform':
    case 'truth':
      return source.kind;
  }
}

function decodeSource(text: string): ModelSource | undefined {
  if (text === 'uniform' || text === 'truth') return { kind: text };
  const language = udhrLanguages.find((one) => one === text);
  if (language !== undefined) return { kind: 'udhr', language };
  if (text.startsWith(TEXT)) return { kind: 'text', letters: text.slice(TEXT.length) };
  const probs = decodeNumbers(text);
  return probs && { kind: 'pmf', probs };
}

/** The keys of a Codes address: both sources, the code, how many symbols have been sent, and what is looked at. */
export const codesAddress: readonly AddressField<CodesScene>[] = [
  {
    key: 'p',
    read: ({ p }) => encodeSource(p),
    write(text, scene) {
      const p = decodeSource(text);
      // Whatever else is of other symbols by then follows, until its own key has its say.
      return p && p.kind !== 'uniform' && p.kind !== 'truth' ? setP(scene, p) : undefined;
    },
  },
  {
    key: 'q',
    read: ({ q }) => encodeSource(q),
    write(text, scene) {
      const q = decodeSource(text);
      return q && setQ(scene, q);
    },
  },
  choiceField('code', codeKinds, ({ code }) => code, setCode),
  numberField('seed', ({ seed }) => seed, setSeed),
  numberField('sent', ({ sent }) => sent, (scene, sent) => ({ ...scene, sent })),
  choiceField('tree', sides, ({ tree }) => tree, setTree),
  {
    key: 'at',
    read: ({ brush }) => (brush === null ? NONE : String(brush)),
    write: (text, scene) => (text === NONE ? setBrush(scene, null) : { ...scene, brush: decimal(text) }),
  },
];
