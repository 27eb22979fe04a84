/** Hands a file to the reader, as the browser saves what is downloaded. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox follows only links of the document.
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the blob by the next task, everywhere but in Safari, which takes a little longer.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
