/** Greek letters as they are called: who has no such key types the name. */
const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'epsilon', η: 'eta', θ: 'theta', λ: 'lambda', μ: 'mu', π: 'pi', σ: 'sigma', χ: 'chi',
};

/**
 * A text as it is compared: without case, accents, marks and full-width forms, Greek letters by their names, and without the spaces beside
 * Chinese characters, which some write and others do not.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/\p{Script=Greek}/gu, (letter) => GREEK[letter === 'ς' ? 'σ' : letter] ?? letter)
    .replaceAll(/(?<=\p{Letter})[’'](?=\p{Letter})/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .replaceAll(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}
