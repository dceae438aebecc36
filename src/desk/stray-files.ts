/** A file dropped where nothing takes it would be opened in place of the page, and of all that is not finished there. */
export function refuseStrayFiles(): void {
  const refuse = (event: DragEvent): void => {
    const { dataTransfer, target, defaultPrevented } = event;
    if (defaultPrevented || !dataTransfer?.types.includes('Files')) return;
    if (target instanceof HTMLInputElement && target.type === 'file') return;
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  };
  addEventListener('dragover', refuse);
  addEventListener('drop', refuse);
}
