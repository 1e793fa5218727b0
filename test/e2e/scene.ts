import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { FileHost } from '../../src/xlsx/file-host';
import type { StandInExcel } from '../excel-host/stand-in-excel';
import { still, violations } from './axe';
import { type BookFile, SAMPLE } from './books';
import { visit } from './browser';
import { openPane } from './excel-pane';
import type { World } from './opening';
import { isPreview, type ScreenName, type Where } from './screens';
import { chooseFile, runButton } from './steps';
import { tooWide } from './too-wide';

export interface SceneOptions {
  readonly world: World;
  readonly where: Where;
  readonly window: BrowserContextOptions & {
    readonly viewport: { readonly width: number; readonly height: number };
  };
  /** false: only looked at for words that do not fit. */
  readonly axe: boolean;
}

/** A person in front of one of the two pages: the steps they take, and what is seen wrong on each screen. */
export class Scene {
  /** What is wrong, in words; empty when all is well. */
  readonly found: string[] = [];
  readonly seen: ScreenName[] = [];
  #page: Page | null = null;
  #excel: StandInExcel | null = null;
  #complaints: () => readonly string[] = () => [];

  constructor(readonly options: SceneOptions) {}

  get where(): Where {
    return this.options.where;
  }

  get page(): Page {
    if (!this.#page) throw new Error('nothing is open');
    return this.#page;
  }

  /** Excel behind the pane. */
  get excel(): StandInExcel {
    if (!this.#excel) throw new Error('no Excel behind this page');
    return this.#excel;
  }

  /** The preview stands beside the pane. */
  get wide(): boolean {
    return this.where === 'file' && this.options.window.viewport.width >= 860;
  }

  /** The part of the page that both pages have. */
  get pane(): Locator {
    return this.where === 'file'
      ? this.page.getByRole('region', { name: 'Số liệu tổng hợp' })
      : this.page.getByRole('main');
  }

  /** The page as it first stands: the start screen, or the pane over a book in Excel. */
  async begin(book: BookFile = SAMPLE, prepare?: (excel: StandInExcel) => void): Promise<void> {
    await this.leave();
    const { world, where, window } = this.options;
    if (where === 'file') {
      const { page, faults } = await visit(world, window);
      this.enter(page, () => faults);
      return;
    }
    const read = await new FileHost(book.bytes, book.name).read();
    if (!read.ok) throw new Error(read.fault.message);
    const { page, excel, complaints } = await openPane({
      world,
      book: read.value,
      window,
      ...(prepare ? { prepare } : {}),
    });
    this.enter(page, complaints);
    this.#excel = excel;
  }

  /** Another page takes the place of the one before. */
  enter(page: Page, complaints: () => readonly string[]): void {
    this.#page = page;
    this.#excel = null;
    this.#complaints = complaints;
  }

  /** A book is open and the first screen stands. */
  async open(book: BookFile = SAMPLE): Promise<void> {
    await this.begin(book);
    if (this.where === 'file') await this.choose('Chọn tệp Excel…', book);
    await runButton(this.page).waitFor();
  }

  /** The person's file, through the page's own button. */
  choose(button: string, { name, bytes }: BookFile): Promise<void> {
    return chooseFile(this.page, button, name, bytes);
  }

  async run(): Promise<void> {
    await runButton(this.page).click();
    await this.done();
  }

  async done(): Promise<void> {
    await this.page
      .getByText(/^Đã lập xong/)
      .first()
      .waitFor();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  /** The page behind ⋯ of that name. */
  async openJob(name: string): Promise<void> {
    await this.press('Việc khác');
    await this.press(name);
    await this.page.getByRole('heading', { level: 1 }).filter({ visible: true }).waitFor();
  }

  async backToScreen(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.keyboard.press('Escape');
  }

  /** Waits for words, and looks at the screen they stand on. */
  async look(screen: ScreenName, words?: string | RegExp): Promise<void> {
    const { page } = this;
    if (words !== undefined) await page.getByText(words).filter({ visible: true }).first().waitFor();
    this.seen.push(screen);
    await still(page);
    // A sheet has hundreds of cells: they are looked at once, not beside every screen.
    const besides = this.wide && !isPreview(screen) ? ['section[aria-label="Xem trước"]'] : [];
    const wrong = [...(await tooWide(page)), ...(this.options.axe ? await violations(page, besides) : [])];
    this.found.push(...wrong.map((each) => `${screen}: ${each}`));
    await this.#photograph(screen);
  }

  /** For people to look at: `SCREENS_TO=some/folder npx jest …` keeps a picture of every screen. */
  async #photograph(screen: ScreenName): Promise<void> {
    const folder = process.env['SCREENS_TO'];
    if (folder === undefined) return;
    const { viewport, colorScheme, forcedColors } = this.options.window;
    const kind = [this.where, viewport.width, colorScheme, forcedColors].filter(Boolean).join('-');
    await this.page.screenshot({ path: join(folder, kind, `${screen.replaceAll(/[^\w]+/g, '-')}.png`) });
  }

  /** Closes what is open and keeps what it complained of. */
  async leave(): Promise<void> {
    if (!this.#page) return;
    this.found.push(...this.#complaints());
    const page = this.#page;
    this.#page = null;
    this.#excel = null;
    await page.context().close();
  }
}
