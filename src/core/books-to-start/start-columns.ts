import { serialFromDate } from '../sheet/serial';
import type { CarriedMember, StartColumn, StartValue } from './start-book';

/** A day as a cell holds it. */
export function dayValue(day: number, month: number, year: number): StartValue {
  return serialFromDate({ year, month, day });
}

/** The person a row is about; in lists of people the year's members stand in it. */
export function personColumn(pixels: number, carried?: 'full_name'): StartColumn {
  const column = { header: 'Họ và tên', pixels, look: 'left', example: 'Nguyễn Văn Mẫu' } as const;
  return carried ? { ...column, carried } : column;
}

export function dateColumn(example: StartValue, header = 'Ngày', pixels = 86): StartColumn {
  return { header, pixels, look: 'date', example };
}

/** One of a list; a person may write something else all the same. */
export function choiceColumn(
  header: string,
  pixels: number,
  items: readonly string[],
  example: string,
  carried?: keyof CarriedMember,
): StartColumn {
  const column = { header, pixels, look: 'centre', items, example } as const;
  return carried ? { ...column, carried } : column;
}

export function noteColumn(pixels: number): StartColumn {
  return { header: 'Ghi chú', pixels, look: 'left' };
}
