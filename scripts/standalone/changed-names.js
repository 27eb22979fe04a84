// @ts-check
import { Visitor } from 'vite';

/**
 * Names of a module's own scope that are given another value after their declaration.
 * @param {import('vite').ESTree.Program} program
 * @returns {Set<string>}
 */
export function changedNames(program) {
  /** The functions around what is visited. @type {{ start: number, end: number }[]} */
  const around = [];
  /** Where a name is a function's own. @type {Map<string, { start: number, end: number }[]>} */
  const owned = new Map();
  /** @type {{ name: string, at: number }[]} */
  const assigned = [];

  /** @param {unknown} pattern @returns {string[]} */
  function namesIn(pattern) {
    if (typeof pattern !== 'object' || pattern === null || !('type' in pattern)) return [];
    const node = /** @type {Record<string, unknown>} */ (pattern);
    if (node['type'] === 'Identifier') return [String(node['name'])];
    if (node['type'] === 'MemberExpression') return [];
    const inside = node['type'] === 'Property' ? [node['value']] : node['type'] === 'AssignmentPattern' ? [node['left']] : [node['argument'], ...listOf(node['elements']), ...listOf(node['properties'])];
    return inside.flatMap(namesIn);
  }
  /** @param {unknown} pattern */
  function own(pattern) {
    const scope = around.at(-1);
    if (!scope) return;
    for (const name of namesIn(pattern)) owned.set(name, [...(owned.get(name) ?? []), scope]);
  }
  /** @param {unknown} target @param {number} at */
  const assign = (target, at) => assigned.push(...namesIn(target).map((name) => ({ name, at })));
  /** @param {{ start: number, end: number, params: readonly unknown[] }} node */
  const enter = ({ start, end, params }) => {
    around.push({ start, end });
    params.forEach(own);
  };
  const leave = () => void around.pop();

  new Visitor({
    FunctionDeclaration(node) {
      own(node.id);
      enter({ ...node, params: node.params });
    },
    FunctionExpression(node) {
      enter({ ...node, params: [...node.params, node.id] });
    },
    ArrowFunctionExpression: (node) => enter({ ...node, params: node.params }),
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
    VariableDeclarator: ({ id }) => own(id),
    ClassDeclaration: ({ id }) => own(id),
    CatchClause: ({ param }) => own(param),
    AssignmentExpression: ({ left, start }) => void assign(left, start),
    UpdateExpression: ({ argument, start }) => void assign(argument, start),
    ForInStatement: ({ left, start }) => void assign(left, start),
    ForOfStatement: ({ left, start }) => void assign(left, start),
  }).visit(program);

  const isOwned = (/** @type {string} */ name, /** @type {number} */ at) => owned.get(name)?.some(({ start, end }) => start <= at && at < end) === true;
  return new Set(assigned.filter(({ name, at }) => !isOwned(name, at)).map(({ name }) => name));
}

/** @param {unknown} list @returns {readonly unknown[]} */
const listOf = (list) => (Array.isArray(list) ? list : []);
