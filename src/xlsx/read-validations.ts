import type { Validation } from '../core/fill/cell-rule';
import { contains, parseRange, type Range } from '../core/sheet/range';
import { isOn, readXml } from './xml-events';

/** What a sheet tells about its cells besides their content. */
export interface SheetRules {
  /** The sheet's protection is on: locked cells take nothing. */
  readonly isProtected: boolean;
  validationAt(row: number, column: number): Validation | null;
}

interface Ruled extends Validation {
  readonly ranges: readonly Range[];
}

/** Reads the protection and the validations of a worksheet part, those of newer Excels in its extension list too. */
export function readSheetRules(xml: string, part: string): SheetRules {
  let isProtected = false;
  const ruled: Ruled[] = [];
  let open: { type: string; operator: string; sqref: string; first: string; second: string } | null = null;
  let inside: 'first' | 'second' | 'sqref' | null = null;
  readXml(xml, part, {
    open(name, attributes) {
      if (name === 'sheetProtection') isProtected = isOn(attributes['sheet']);
      else if (name === 'dataValidation') {
        const { type = 'none', operator = '', sqref = '' } = attributes;
        open = { type, operator, sqref, first: '', second: '' };
      } else if (name === 'formula1') inside = 'first';
      else if (name === 'formula2') inside = 'second';
      else if (name === 'sqref') inside = 'sqref';
    },
    text(piece) {
      if (open && inside) open[inside] += piece;
    },
    close(name) {
      if (name === 'formula1' || name === 'formula2' || name === 'sqref') inside = null;
      if (name !== 'dataValidation' || !open) return;
      const ranges = open.sqref.split(/\s+/u).flatMap((reference) => parseRange(reference) ?? []);
      ruled.push({ ...open, ranges });
      open = null;
    },
  });
  return {
    isProtected,
    validationAt: (row, column) =>
      ruled.find(({ ranges }) => ranges.some((range) => contains(range, row, column))) ?? null,
  };
}
