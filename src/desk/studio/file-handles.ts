const STORE = 'files';
const DATABASE = 'communique.files';

/** The files of this page's drafts; the browser keeps them too, where it may. */
const held = new Map<string, FileSystemFileHandle>();

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(DATABASE, 1);
    asked.onupgradeneeded = () => void asked.result.createObjectStore(STORE);
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
    asked.onblocked = () => reject(asked.error);
  });
  return opened;
}

/** Nothing where the browser keeps nothing: then a file is bound for as long as this page lives. */
async function inStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  try {
    const store = (await database()).transaction(STORE, mode).objectStore(STORE);
    return await new Promise((resolve, reject) => {
      const asked = ask(store);
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } catch {
    return undefined;
  }
}

export async function holdHandle(draft: string, handle: FileSystemFileHandle): Promise<void> {
  held.set(draft, handle);
  await inStore('readwrite', (store) => store.put(handle, draft));
}

export async function handleOf(draft: string): Promise<FileSystemFileHandle | undefined> {
  const here = held.get(draft) ?? (await inStore<unknown>('readonly', (store) => store.get(draft)));
  if (!(typeof FileSystemFileHandle === 'function' && here instanceof FileSystemFileHandle)) return undefined;
  held.set(draft, here);
  return here;
}

export async function dropHandle(draft: string): Promise<void> {
  held.delete(draft);
  await inStore('readwrite', (store) => store.delete(draft));
}

/** The one of these drafts that writes to the same file. */
export async function draftAt(handle: FileSystemFileHandle, drafts: readonly string[]): Promise<string | undefined> {
  for (const draft of drafts) if (await (await handleOf(draft))?.isSameEntry(handle)) return draft;
  return undefined;
}
