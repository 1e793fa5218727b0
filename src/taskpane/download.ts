import type { OpenedFile } from './services';

const REVOKE_MS = 60_000;

/** Hands a file to the browser's own way of saving; whether the person keeps it, no page is told. */
export function download({ name, bytes }: OpenedFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_MS);
}
