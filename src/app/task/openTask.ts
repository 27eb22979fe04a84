import type { Goal } from '../../lessons/lesson';
import { inNats } from '../../math/unit';
import { decodeHash } from '../../scene/hash';
import type { AnyLabCore } from '../../state/labCore';
import type { TaskReading } from '../openedTasks';
import { goalMetric } from './goalMetrics';
import { decodeTask } from './taskCode';
import type { TaskContent, TaskGoal } from './taskCode';

/** What a task says to its students. */
export interface TaskWords {
  readonly goals: readonly Goal[];
  readonly message: string;
}

const said = new Map<string, TaskWords>();

/** What an opened task says: the state keeps what it hides, and where it begins. */
export const wordsOfTask = (lab: string, code: string): TaskWords => said.get(`${lab} ${code}`) ?? { goals: [], message: '' };

/** A goal as meters have it. */
function goalOf(lab: string, { metric, is, than, unit }: TaskGoal): Goal | undefined {
  const known = goalMetric(lab, metric);
  if (!known) return undefined;
  const { symbol, bare = false } = known;
  if (bare) return { metric, symbol, is, than, bare };
  return { metric, symbol, is, than: inNats(than, unit ?? 'nats'), unit: unit ?? 'nats' };
}

/** Goals as meters have them; those of metrics that the lab does not have are left out. */
export const goalsOf = (lab: string, { goals }: Pick<TaskContent, 'goals'>): readonly Goal[] => goals.flatMap((goal) => goalOf(lab, goal) ?? []);

/** Reads a task of a lab, whole, or refuses it and says what is wrong with it. */
export function openTask(lab: AnyLabCore, code: string): TaskReading {
  const refused = (field: string, text: string): TaskReading => ({
    task: null,
    problems: [{ kind: 'bad-task', key: field === '' ? 'task' : `task.${field}`, text, used: '' }],
  });
  const reading = decodeTask(code);
  if (!reading.ok) return refused(reading.field, reading.message);
  const { content } = reading;
  const secrets = new Map(Object.entries(lab.secrets ?? {}));
  const unknown = content.hide.findIndex((name) => !secrets.has(name));
  if (unknown >= 0) {
    const names = [...secrets.keys()];
    return refused(`h.${unknown}`, names.length === 0 ? `names “${content.hide[unknown]}”, and the lab ${lab.lab} can hide nothing` : `must be one of ${names.join(', ')}`);
  }
  const goalless = content.goals.findIndex(({ metric }) => goalMetric(lab.lab, metric) === undefined);
  if (goalless >= 0) return refused(`g.${goalless}.m`, `must be a metric of the lab ${lab.lab}`);
  const { scene, problems } = decodeHash(lab, content.scene);
  const [problem] = problems;
  if (problem) return refused(`s.${problem.key}`, problem.kind === 'unknown-key' ? 'is not a key of its lab' : `cannot be “${problem.text}”`);
  const hidden = content.hide.flatMap((name) => secrets.get(name) ?? []);
  said.set(`${lab.lab} ${code}`, { goals: goalsOf(lab.lab, content), message: content.message });
  return {
    task: {
      code,
      start: scene,
      hidden: hidden.map(({ path }) => path),
      blind: (hidden[0]?.blind ?? []).filter((part) => hidden.every(({ blind }) => blind.includes(part))),
      outcome: 'open',
    },
    problems: [],
  };
}
