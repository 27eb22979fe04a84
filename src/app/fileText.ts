import { messageOf } from '../i18n/messageOf';

export type FileTextProblem =
  | { readonly kind: 'too-large'; readonly megabytes: number }
  /** A folder, or a file that is gone: the browser says which. */
  | { readonly kind: 'unreadable'; readonly reason: string };

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: FileTextProblem };

/** The text of a file that the reader has chosen, unless it has more bytes than any of ours. */
export async function fileText(file: File, mostBytes: number): Promise<FileText> {
  if (file.size > mostBytes) return { ok: false, problem: { kind: 'too-large', megabytes: mostBytes / 1024 / 1024 } };
  try {
    return { ok: true, text: await file.text() };
  } catch (error) {
    return { ok: false, problem: { kind: 'unreadable', reason: messageOf(error) } };
  }
}
