import { foldLoose } from '../vietnamese/fold';

const NOT_TICKED = /^(?:|0|-|–|—|\.+|…|khong|k|ko|khong co|false|chua)$/;

/** Whether a tick column is ticked: anything but an empty cell, "0", "-" or "không". */
export function isTicked(text: string): boolean {
  return !NOT_TICKED.test(foldLoose(text)) && !/^[-–—…]+$/.test(text.trim());
}

/** "x", "X", "✓", "v", "+", "1": a mark and no words. */
export function isTick(text: string): boolean {
  return /^[xv✓✔√☑+1]$/iu.test(text.trim());
}
