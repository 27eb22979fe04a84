/** What is left of an error once it has crossed from one thread to another. */
export interface CallError {
  readonly name: string;
  readonly message: string;
}

export function callError(thrown: unknown): CallError {
  if (thrown instanceof Error) return { name: thrown.name, message: thrown.message };
  return { name: 'Error', message: String(thrown) };
}
