import { columnName } from '../../src/core/sheet/range';
import { snapshotSheet } from '../excel-host/model/snapshot';
import { openExcel, type OpenedExcel } from '../excel-host/open-excel';
import { EXCEL_2021, EXCEL_365, type Profile } from '../excel-host/profiles';
import { describeWorkbookHost, type HostSubject } from './workbook-host-contract';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const opened: OpenedExcel[] = [];

afterEach(() => {
  // A member the stand-in lacks must never pass for an answer of Excel.
  for (const { excel } of opened.splice(0)) expect(excel.lacking).toEqual([]);
});

function subject(profile: Profile): HostSubject {
  return {
    name: `ExcelHost (${profile.name}, through the real office.js)`,
    async open(book) {
      const excel = await openExcel(book, profile);
      opened.push(excel);
      const model = (name: string) => {
        const sheet = excel.workbook.find(name);
        if (!sheet) throw new Error(`no sheet ${name}`);
        return sheet;
      };
      return {
        host: () => excel.host,
        snapshot: (name) => Promise.resolve(snapshotSheet(model(name))),
        links: (name) => {
          const links: Record<string, string> = {};
          for (const [row, line] of model(name).rows) {
            for (const [column, { link }] of line) {
              if (link?.documentReference !== undefined) {
                links[`${columnName(column)}${String(row)}`] = link.documentReference;
              }
            }
          }
          return Promise.resolve(links);
        },
        hasHiddenName: (name, wanted) =>
          Promise.resolve(model(name).names.some((one) => one.name === wanted && !one.visible)),
        charts: (name) => Promise.resolve(model(name).charts.length),
      };
    },
  };
}

describeWorkbookHost(subject(EXCEL_2021));
describeWorkbookHost(subject(EXCEL_365));
