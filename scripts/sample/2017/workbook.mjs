import { workbookOf } from '../workbook.mjs';
import { attendance, members, ratings, residence } from './lists-of-people.mjs';
import { awards, contributions, education, figures, inspections, massModels } from './logs.mjs';

const SHEETS = [
  members,
  attendance,
  education,
  contributions,
  ratings,
  awards,
  inspections,
  massModels,
  residence,
  figures,
];
const SAVED = new Date(Date.UTC(2017, 11, 29, 9, 0, 0));

/** Last year's sample workbook: the same cell a year earlier, kept in fewer and plainer books. */
export function sampleWorkbook2017() {
  return workbookOf(SHEETS, 2017, SAVED);
}
