import type { Range } from '../../../src/core/sheet/range';
import type { SheetModel } from '../model/sheet-model';
import { type Ref, refer, type TypeTable } from '../wire/type-table';
import { fullAddress } from './range-target';

/** Several rectangles of one sheet; how one becomes a Range is given, to keep the two entries apart. */
export interface AreasTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Range[];
  readonly range: (area: Range) => Ref;
}

const AREA_COLLECTION: TypeTable<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ areas, range }) => areas.map(range),
};

export const RANGE_AREAS: TypeTable<AreasTarget> = {
  name: 'RangeAreas',
  properties: {
    address: { get: ({ sheet, areas }) => areas.map((range) => fullAddress({ sheet, range })).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
  },
  objects: { areas: (target) => refer(AREA_COLLECTION, target) },
};
