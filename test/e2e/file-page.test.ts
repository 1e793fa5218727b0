import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { visit } from './browser';
import { openWorld } from './opening';
import { chooseFile, figureRow, openAllSections, openSample, runButton, runSample } from './steps';

const world = openWorld();

/** Runs a story on a fresh page; the page may not complain nor ask anything of another origin. */
async function on(story: (page: Page) => Promise<void>): Promise<void> {
  const { page, faults } = await visit(world, { viewport: { width: 1200, height: 820 } });
  try {
    await story(page);
    expect(faults).toEqual([]);
  } finally {
    await page.context().close();
  }
}

/** Issue 3's table: what the sample book must give on the page as well as on the command line. */
const FIGURES: readonly (readonly [label: string, value: string])[] = [
  ['Tổng số đảng viên', '10'],
  ['Đề nghị, công nhận chính thức', '2'],
  ['Bầu bổ sung cấp ủy', '1'],
  ['Kỳ sinh hoạt thường kỳ', '12'],
  ['Cuộc tuyên truyền, học tập', '12'],
  ['Lượt cán bộ, đảng viên dự', '120'],
  ['Mô hình dân vận khéo', '4'],
  ['Số tiền hỗ trợ', '1.000.000'],
  ['Số tiền vận động, đóng góp', '740.000'],
  ['Quà tặng', '9'],
  ['Trị giá quà tặng', '900.000'],
  ['Giải phong trào, hội thao', '2'],
  ['Đảng viên giữ mối liên hệ tốt với nơi cư trú', '100'],
  ['Đảng viên được kiểm tra, giám sát', '3'],
  ['Vi phạm những điều đảng viên không được làm', '0'],
  ['Đảng viên được đánh giá, xếp loại', '10'],
  ['Hoàn thành xuất sắc nhiệm vụ', '2'],
  ['Hoàn thành tốt nhiệm vụ', '8'],
  ['Hoàn thành tốt nhiệm vụ trở lên', '10'],
  ['Xếp loại chi bộ', 'Hoàn thành tốt nhiệm vụ'],
];

describe('the sample book', () => {
  test('is read: what each sheet is, the year, what will be added', () =>
    on(async (page) => {
      await openSample(page);
      await page.getByRole('heading', { level: 2, name: /^Đã nhận ra \d+ bảng trong sổ này$/ }).waitFor();
      expect(await page.getByLabel('Kỳ báo cáo').inputValue()).toBe('2018');
      expect(await page.getByText('Thêm trang “Tổng hợp 2018” và “Biểu đồ 2018”.').count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Lưu tệp Excel đã tổng hợp' }).count()).toBe(0);
    }));

  test('gives the figures of the article, each in its row', () =>
    on(async (page) => {
      await runSample(page);
      await openAllSections(page);
      const seen: [string, string][] = [];
      for (const [label, value] of FIGURES) {
        const words = await figureRow(page, label).innerText();
        const lines = words.split('\n').map((line) => line.trim());
        seen.push([label, lines.includes(value) ? value : words]);
      }
      expect(seen).toEqual(FIGURES);
    }));

  test('a receipt opens under its row and leads to the cells', () =>
    on(async (page) => {
      await runSample(page);
      await openAllSections(page);
      const row = figureRow(page, 'Tổng số đảng viên');
      await row.click();
      expect(await row.getAttribute('aria-expanded')).toBe('true');
      const receipt = page.getByRole('group', { name: 'Tổng số đảng viên' });
      for (const part of ['Lấy từ', 'Cách tính', 'Số dòng']) {
        expect(await receipt.getByText(part, { exact: true }).count()).toBe(1);
      }
      await receipt.getByRole('button', { name: 'Xem đủ 10 dòng' }).click();
      await receipt
        .getByRole('button', { name: /^Đến ô/ })
        .first()
        .click();
      await page.getByRole('tab', { name: 'Ô nguồn', selected: true }).waitFor();
      const names = await page.locator('td[data-marked]').allInnerTexts();
      expect(names).toHaveLength(10);
      for (const name of names) expect(await receipt.getByText(name, { exact: true }).count()).toBe(1);
    }));

  test('a real zero is a 0 and tells how many rows were read', () =>
    on(async (page) => {
      await runSample(page);
      await openAllSections(page);
      const zero = figureRow(page, 'Vi phạm những điều đảng viên không được làm');
      await zero.click();
      const receipt = page.getByRole('group', { name: 'Vi phạm những điều đảng viên không được làm' });
      expect(await receipt.getByText(/không có dòng nào thuộc loại này nên ghi 0/).count()).toBe(1);
    }));

  test('a year that no list speaks of has no number: never a 0, never an empty place', () =>
    on(async (page) => {
      await openSample(page);
      await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Khoảng thời gian khác…' });
      await page.getByLabel('Từ ngày').fill('2015-01-01');
      await page.getByLabel('Đến hết ngày').fill('2015-12-31');
      await page.getByRole('button', { name: 'Tổng hợp năm 2015' }).click();
      await openAllSections(page);
      const row = figureRow(page, 'Lượt đảng viên dự sinh hoạt');
      const [, value, reason = ''] = (await row.innerText()).split('\n').filter((line) => line.trim() !== '');
      expect(value).toBe('chưa có số');
      expect(reason.length).toBeGreaterThan(10);
    }));

  test('shows its notes by effect, each with a way to the cells', () =>
    on(async (page) => {
      await runSample(page);
      await page.getByRole('tab', { name: /^Lưu ý/ }).click();
      const cards = page.getByRole('tabpanel', { name: /^Lưu ý/ }).getByRole('listitem');
      expect(await cards.count()).toBeGreaterThan(0);
      for (const words of await cards.allInnerTexts()) {
        expect(words).toMatch(/^(Cần xác nhận|Nên sửa|Nên xem|Để biết)/);
        expect(words).toMatch(/Ảnh hưởng: .+\.|Không làm đổi số liệu\./);
      }
    }));

  test('previews our two sheets: the table as printed, the charts drawn', () =>
    on(async (page) => {
      await runSample(page);
      const table = page.getByRole('table', { name: 'Tổng hợp 2018' });
      expect(await table.innerText()).toContain('TỔNG HỢP KẾT QUẢ CÔNG TÁC NĂM 2018');
      expect(await table.getByRole('cell', { name: '1.000.000', exact: true }).count()).toBeGreaterThan(0);
      await page.getByRole('tab', { name: 'Biểu đồ 2018' }).click();
      expect(await page.getByRole('img', { name: /^Xếp loại chất lượng đảng viên năm 2018/ }).count()).toBe(
        1,
      );
    }));

  test('is saved as a workbook of its own with our two sheets', () =>
    on(async (page) => {
      await runSample(page);
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Lưu tệp Excel đã tổng hợp' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/ - Tổng hợp 2018\.xlsx$/);
      const bytes = readFileSync(await file.path());
      expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
      await page
        .getByRole('status')
        .getByText(/^Trình duyệt đang lưu tệp/)
        .waitFor();
      // The saved file is a workbook that the page itself can read: it names our sheets and reads them never.
      await chooseFile(page, 'Mở tệp khác', 'da-luu.xlsx', bytes);
      await runButton(page).waitFor();
      const choices = await page.getByLabel('Trang', { exact: true }).locator('option').allInnerTexts();
      expect(choices).not.toContain('Tổng hợp 2018');
      await runButton(page).click();
      // It holds this very summary, so nothing is written a second time.
      await page.getByText('Không có gì thay đổi từ lần trước.').waitFor();
    }));

  test('can be put together again, and for other days', () =>
    on(async (page) => {
      await runSample(page);
      await page.getByRole('button', { name: 'Tổng hợp lại' }).click();
      await page.getByRole('button', { name: 'Tổng hợp lại' }).waitFor();
      await page.getByRole('button', { name: 'Quay lại' }).click();
      expect(await runButton(page).evaluate((button) => button === document.activeElement)).toBe(true);
      await page.getByLabel('Kỳ báo cáo').selectOption({ label: 'Khoảng thời gian khác…' });
      await page.getByLabel('Đến hết ngày').fill('2018-06-30');
      await page.getByRole('button', { name: /^Tổng hợp từ 01\/01\/2018 đến 30\/6\/2018$/ }).click();
      await page.getByRole('tab', { name: 'Tổng hợp 01.01-30.06.2018' }).waitFor();
    }));
});

describe('a file that cannot be used', () => {
  test.each([
    ['không phải sổ.xlsx', Buffer.from('Đây là một bức thư, không phải sổ Excel.')],
    ['rỗng.xlsx', Buffer.alloc(0)],
    ['hỏng.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(200, 7)])],
  ])('says so and leads to another file: %s', (name, bytes) =>
    on(async (page) => {
      await chooseFile(page, 'Chọn tệp Excel…', name, bytes);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect((await alert.innerText()).length).toBeGreaterThan(40);
      expect(await alert.getByText(/Tệp của anh\/chị giữ nguyên\./).count()).toBe(1);
      // One way on, beside ⋯ in the header.
      expect(await page.getByRole('button', { name: /^(?!Việc khác)/ }).count()).toBe(1);
      const sample = readFileSync('assets/mau/so-chi-bo-2018.xlsx');
      await chooseFile(page, 'Chọn tệp Excel…', 'so.xlsx', sample);
      await runButton(page).waitFor();
    }),
  );
});

test('a file may be dropped anywhere in the window', () =>
  on(async (page) => {
    const sample = readFileSync('assets/mau/so-chi-bo-2018.xlsx').toString('base64');
    const transfer = await page.evaluateHandle((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'tha-vao.xlsx'));
      return data;
    }, sample);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    await page.getByText('Thả ra để mở').waitFor();
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await runButton(page).waitFor();
    expect(await page.getByRole('banner').innerText()).toContain('tha-vao.xlsx');
  }));
