import type { Understood } from '../app/understand';
import { type KeptPart, keptPart } from '../core/kept/kept-part';

/** The book as it will be read with this kept in it; nothing is opened, no figure worked out again. */
export function withKept(understood: Understood, kept: KeptPart): Understood {
  return { ...understood, kept, workbook: { ...understood.workbook, keptPart: keptPart(kept) } };
}
