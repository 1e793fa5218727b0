/** Something the person must put right; its message is one Vietnamese line. */
export class CannotDo extends Error {}

/** What happened and what to do, in one line. */
export function sentence(fault: { readonly message: string; readonly advice: string }): string {
  return `${fault.message} ${fault.advice}`.replace(/\s+/g, ' ').trim();
}
