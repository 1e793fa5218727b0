/// <reference types="office-js" />
import { loadOffice } from './node-window';
import { WorkbookModel } from './model/workbook-model';
import { EXCEL_365, EXCEL_2021, EXCEL_FLOOR } from './profiles';
import { StandInExcel } from './stand-in-excel';
import { RICH_API_MESSAGE, selectionChanged, sheetChanged } from './events';
import { STATUS } from './faults';

async function open(fill?: (workbook: WorkbookModel) => void, profile = EXCEL_365) {
  const workbook = new WorkbookModel();
  fill?.(workbook);
  const excel = new StandInExcel(workbook, profile);
  return { excel, workbook, ...(await loadOffice(excel)) };
}

describe('the real office.js against the stand-in Excel', () => {
  it('is ready as Excel on a PC and knows its requirement sets', async () => {
    const { Office } = await open(undefined, EXCEL_2021);
    expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  it('reads what was loaded, in one request a sync', async () => {
    const { excel, Excel } = await open((book) =>
      book.add('Điểm danh').fill(
        [
          ['TT', 'Họ và tên'],
          [1, 'Lê Văn An'],
        ],
        2,
      ),
    );
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const used = context.workbook.worksheets.getItem('Điểm danh').getUsedRangeOrNullObject(true).untrack();
      used.load('address,values,rowCount');
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.visibility])).toEqual([['Điểm danh', 'Visible']]);
      expect(used.address).toBe("'Điểm danh'!A2:B3");
      expect(JSON.parse(JSON.stringify(used.values))).toEqual([
        ['TT', 'Họ và tên'],
        [1, 'Lê Văn An'],
      ]);
      expect(() => used.formulas).toThrow(
        /PropertyNotLoaded|chưa được tải|not available|không có sẵn|'formulas'/,
      );
    });
    expect(excel.requests).toHaveLength(1);
    expect(excel.writes).toHaveLength(0);
  });

  it('takes entries as Excel does: formulas, dates and shares out of text, unless the format is text', async () => {
    const { workbook, Excel } = await open((book) => book.add('A'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1:E1').values = [['=B1', '9/10', '90%', "'007", null]];
      sheet.getRange('A2:B2').numberFormat = [['@', '@']];
      sheet.getRange('A2:B2').values = [['=B1', '9/10']];
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    expect(sheet.cell(1, 1)).toMatchObject({ formula: '=B1' });
    expect(sheet.cell(1, 2)).toMatchObject({ numberFormat: 'd-mmm' });
    expect(sheet.cell(1, 3)).toMatchObject({ value: 0.9 });
    expect(sheet.cell(1, 4)).toMatchObject({ value: '007' });
    expect([sheet.cell(2, 1).value, sheet.cell(2, 2).value]).toEqual(['=B1', '9/10']);
  });

  it('splits more than 1,500 cells into blocks within one request', async () => {
    const { excel, workbook, Excel } = await open((book) => book.add('A'));
    const rows = Array.from({ length: 2000 }, (_, row) => [row + 1, row + 2]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1:B2000').untrack().values = rows;
      await context.sync();
    });
    expect(excel.requests).toHaveLength(1);
    expect(workbook.sheets[0]?.cell(2000, 2).value).toBe(2001);
  });

  it('takes one more request to let go of ranges that were not untracked', async () => {
    const { excel, Excel } = await open((book) => book.add('A').fill([['x']]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').load('values');
      await context.sync();
    });
    expect(excel.requests.map((request) => request.actions)).toHaveLength(2);
  });

  it('stops a batch at the failing action and keeps what ran before it', async () => {
    const { workbook, Excel } = await open((book) => book.add('A'));
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.getRange('A1').values = [['trước']];
      context.workbook.worksheets.getItem('Không có').getRange('A1').values = [['x']];
      sheet.getRange('A2').values = [['sau']];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
    expect(workbook.sheets[0]?.cell(1, 1).value).toBe('trước');
    expect(workbook.sheets[0]?.cell(2, 1).value).toBe('');
  });

  it('answers a null object, whose methods do nothing', async () => {
    const { Excel } = await open((book) => book.add('A'));
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('B');
      const used = none.getUsedRangeOrNullObject(true);
      used.load('values');
      none.activate();
      await context.sync();
      expect([none.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  it('fails loudly, by name, for a member it lacks', async () => {
    const { excel, Excel } = await open((book) => book.add('A'));
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').calculate(true);
      await context.sync();
    });
    await expect(run).rejects.toThrow('Worksheet.calculate()');
    expect(excel.lacking).toEqual(['Worksheet.calculate()']);
  });

  it('knows an older Excel: a member above its set fails', async () => {
    const { Excel } = await open((book) => book.add('A').fill([['x']]), EXCEL_FLOOR);
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').getMergedAreasOrNullObject().load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('refuses while a cell is edited, and waits where the caller asked to wait', async () => {
    const { excel, Excel } = await open((book) => book.add('A'));
    excel.startCellEdit();
    await expect(Excel.run((context) => context.sync())).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    let done = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('name');
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    excel.endCellEdit();
    await waiting;
    expect(done).toBe(true);
  });

  it.each([
    [STATUS.sessionExpired, 'InvalidOrTimedOutSession'],
    [STATUS.requestTooBig, 'RequestPayloadSizeLimitExceeded'],
    [STATUS.responseTooBig, 'ResponsePayloadSizeLimitExceeded'],
  ])('gives Office status %i to the library as %s', async (status, code) => {
    const { excel, Excel } = await open((book) => book.add('A'));
    excel.faults.failRequest(1, status);
    const run = Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  it('limits the bytes of a request and of an answer', async () => {
    const { excel, Excel } = await open((book) => book.add('A').fill([['x'.repeat(3000)]]));
    excel.limits = { request: 2000, response: 2000 };
    const read = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('A').getRange('A1').values = [['x'.repeat(3000)]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  it('raises a click on the ribbon and hears that its event was completed', async () => {
    const { excel, Office, raise } = await open((book) => book.add('A'));
    Office.actions.associate('thu', (event: Office.AddinCommands.Event) => event.completed());
    expect(raise(39, ['lenh-1', 'thu', JSON.stringify({ source: { id: 'nut' } })])).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.completedCommands).toEqual(['lenh-1']);
  });

  it('tells who listens that cells of a sheet were changed or selected', async () => {
    const { workbook, Excel, raise } = await open((book) => book.add('A').fill([['x']]));
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('A');
      sheet.onChanged.add((event) => Promise.resolve(void heard.push(`changed ${event.address}`)));
      sheet.onSelectionChanged.add((event) => Promise.resolve(void heard.push(`selected ${event.address}`)));
      await context.sync();
    });
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    await new Promise((resolve) => setTimeout(resolve, 50));
    raise(RICH_API_MESSAGE, sheetChanged(sheet, 'B2'));
    raise(RICH_API_MESSAGE, selectionChanged(sheet, 'C3'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['changed B2', 'selected C3']);
  });

  it('shows the pane when the shared runtime asks for it', async () => {
    const { excel, Office } = await open();
    await Office.addin.showAsTaskpane();
    expect(excel.runtime.pane).toBe('Visible');
  });
});
