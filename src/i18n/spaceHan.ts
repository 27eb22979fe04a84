const BETWEEN = /(?<=\p{Script=Han})(?=[\p{Script=Latin}\p{N}−])|(?<=[\p{Script=Latin}\p{N}∞])(?=\p{Script=Han})/gu;

/** Chinese with a space between its characters and the letters and numbers beside them, which `Intl.ListFormat` leaves out. */
export function spaceHan(text: string): string {
  return text.replaceAll(BETWEEN, ' ');
}
