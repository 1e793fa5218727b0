import { bookOf, closeReading } from './book-of';
import { textOrAbove } from './ditto';
import type { Kind } from './kind';
import { MASS_MODELS_SHAPE } from './mass-models-fields';
import { Reading } from './reading';
import type { Book, MassModelEntry } from './records';

/** Models of "dân vận khéo": one row a model. */
export const MASS_MODELS: Kind<MassModelEntry, Book<MassModelEntry>> = {
  ...MASS_MODELS_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, MASS_MODELS_SHAPE, ['mo_hinh_dan_van_kheo']);
    const entries = reading.table.dataRows.flatMap((row): MassModelEntry[] => {
      const model = reading.text(row, 'model');
      if (model === '') return [];
      const orNull = (field: string): string | null =>
        textOrAbove(reading, row, reading.column(field)) || null;
      return [
        {
          sheet: reading.table.sheet,
          row,
          model,
          field: orNull('field'),
          level: orNull('level'),
          result: orNull('result'),
        },
      ];
    });
    return closeReading(reading, bookOf(reading, entries));
  },
};
