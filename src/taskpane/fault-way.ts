import type { HostFault } from '../ports/workbook-host';
import { text } from './texts';

/** Faults of the file as it is: the same bytes fail again, so the way out is to choose a file, mended or another. */
const OF_THE_FILE: readonly HostFault['code'][] = [
  'not_a_workbook',
  'encrypted',
  'damaged',
  'empty',
  'too_large',
  'unsupported',
  'structure_protected',
  'sheet_protected',
  'read_only',
  'changed_meanwhile',
  'nothing_recognised',
];

/** Whether only another file helps on the file page; else the run can simply be tried again. */
export function needsAnotherFile(fault: HostFault, bookOpen: boolean): boolean {
  return !bookOpen || OF_THE_FILE.includes(fault.code);
}

/** What to do, and whether anything changed – said once, whoever words it. A file is safe, Excel's book unchanged. */
export function faultAdvice(fault: HostFault, what: 'file' | 'book'): readonly string[] {
  const state = stateWords(fault, what);
  return state === null || fault.advice.includes(state) ? [fault.advice] : [fault.advice, state];
}

function stateWords(fault: HostFault, what: 'file' | 'book'): string | null {
  if (fault.state === 'partial') return text('err.partial');
  if (fault.code === 'no_host') return null;
  return text(what === 'file' ? 'err.file_safe' : 'err.safe');
}

/** The message as a heading, without its full stop. */
export function faultTitle(fault: HostFault): string {
  return fault.message.replace(/\.$/, '');
}
