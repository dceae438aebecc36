import { signal } from '@preact/signals';

/** Whether files are being held over the page. */
export const isDragged = signal(false);

/** Has files that are dropped anywhere on the page opened, on the editor too, which would paste them otherwise. Returns the end of it. */
export function heedDrops(open: (files: readonly (File | FileSystemFileHandle)[]) => unknown): () => void {
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    isDragged.value = true;
    clearTimeout(leaving); // a drag that left the window says nothing more
    leaving = setTimeout(() => (isDragged.value = false), 500);
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.stopPropagation();
    isDragged.value = false;
    void droppedOf(event.dataTransfer).then(open);
  };
  addEventListener('dragover', over, true);
  addEventListener('drop', drop, true);
  return () => {
    clearTimeout(leaving);
    removeEventListener('dragover', over, true);
    removeEventListener('drop', drop, true);
  };
}

/** What was dropped, to be read and not written. */
export const plainFiles = (dropped: readonly (File | FileSystemFileHandle)[]): Promise<readonly File[]> =>
  Promise.all(dropped.map((one) => (one instanceof File ? one : one.getFile())));

interface Handing {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** The list empties itself once the event is over, so everything is asked for at once. Files in place where the browser gives them. */
function droppedOf({ items, files }: DataTransfer): Promise<readonly (File | FileSystemFileHandle)[]> {
  const plain = [...files];
  const asked = [...items]
    .filter((item) => item.kind === 'file')
    .map((item) => (item as Handing).getAsFileSystemHandle?.()); // there or not, by browser
  return Promise.all(
    plain.map(async (file, i) => {
      const handle = await asked[i]?.catch(() => null);
      return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : file; // its kind says so
    }),
  );
}
