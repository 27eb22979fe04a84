import { present, toggleBeside } from './companionStore';
import { toolWords } from './tools/toolWords';
import type { ToolWords } from './tools/toolWords';
import type { ClassroomKey } from './useClassroomKeys';

const says = (key: keyof ToolWords['keys']): ClassroomKey['does'] => (_, lang) => toolWords.of(lang).keys[key];

/** The keys of the presenter's window and panel and of the hour that is kept. `addressOf` is asked when the window is opened. */
export function companionKeys(addressOf: () => string): readonly ClassroomKey[] {
  return [
    { keys: ['p'], shown: 'P', does: says('presenter'), press: () => present(addressOf()) },
    { keys: ['i'], shown: 'I', does: says('panel'), press: () => toggleBeside('panel') },
    { keys: ['k'], shown: 'K', does: says('hour'), press: () => toggleBeside('hour') },
  ];
}
