// How does a text become a file on the reader's disk, without a permission for downloads?

/** The popup may close at once: by then the browser holds what it needs. */
export function saveFile(name: string, type: string, content: string, document: Document): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.rel = 'noopener';
  link.style.display = 'none';
  // Firefox follows no link that stands nowhere.
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the file only when the reader has chosen a folder.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
