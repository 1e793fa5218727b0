import type { Locator, Page } from 'playwright-core';

/** The steps of a person on the file page, in the words of the page. */
export async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở sổ mẫu 2018' }).click();
  await runButton(page).waitFor();
}

export function runButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Tổng hợp năm/ });
}

export async function runSample(page: Page): Promise<void> {
  await openSample(page);
  await runButton(page).click();
  await page
    .getByText(/^Đã lập xong/)
    .first()
    .waitFor();
}

export async function openAllSections(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Mở hết các mục' }).click();
}

/** A figure's row on the file page, by its label; a value may read like another row's label. */
export function figureRow(page: Page, label: string): Locator {
  return figureRowIn(page.getByRole('region', { name: 'Số liệu tổng hợp' }), label);
}

export function figureRowIn(scope: Locator, label: string): Locator {
  return scope
    .locator('button[aria-expanded]')
    .filter({ has: scope.page().locator(`[id$="-label"]:text-is("${label}")`) });
}

/** The file chooser is opened by the page's own button; `name` and `bytes` stand for a file on disk. */
export async function chooseFile(page: Page, button: string, name: string, bytes: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}
