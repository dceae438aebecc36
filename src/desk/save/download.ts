/** Hands the reader a file. */
export const download = (name: string, text: string, type = 'application/json'): void =>
  hand(name, new Blob([text], { type }));

/** A copy is made of the bytes. */
export const downloadBytes = (name: string, bytes: Uint8Array, type: string): void =>
  hand(name, new Blob([new Uint8Array(bytes)], { type }));

function hand(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
