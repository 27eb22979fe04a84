/** What a part or a field of a lab is called; by its name in addresses where it has no other. */
export function nameIn(names: Readonly<Record<string, string>> | undefined, name: string): string {
  return names?.[name] ?? name;
}
