import { fail, ok, type Result } from '../../core/sheet/result';
import type { HostFault } from '../../ports/workbook-host';
import { RunController } from '../run-controller';
import { saveName } from '../save-name';
import type { FileServices, OpenBook, OpenedFile } from '../services';
import { text } from '../texts';

/** The run over files: opening one in the three ways of the page, and handing the new one to the browser. */
export class FileController {
  readonly run: RunController;

  constructor(private readonly services: FileServices) {
    this.run = new RunController(services, 'err.unknown_file_do');
  }

  readonly openSample = (): Promise<void> =>
    this.run.open(text('file.sample_name'), () => this.#open(() => this.services.sample(), PAGE_FAULT));

  readonly openFile = (name: string, read: () => Promise<Uint8Array>): Promise<void> =>
    this.run.open(name, () => this.#open(async () => ({ name, bytes: await read() }), UNREADABLE_FAULT));

  readonly save = (): void => {
    const state = this.run.getState();
    if (state.at !== 'result' || state.finished.bytes === null) return;
    const name = saveName(state.book.opened.name, state.finished.outcome.period);
    this.services.save({ name, bytes: state.finished.bytes });
    this.run.saved(name);
  };

  async #open(read: () => Promise<OpenedFile>, unreadable: HostFault): Promise<Result<OpenBook, HostFault>> {
    const file = await read().catch(() => null);
    if (!file) return fail(unreadable);
    const engine = await this.services.engine().catch(() => null);
    return engine ? ok(engine.open(file)) : fail(PAGE_FAULT);
  }
}

const PAGE_FAULT: HostFault = {
  code: 'session',
  message: text('err.page'),
  advice: text('err.page_do'),
  state: 'unchanged',
};

const UNREADABLE_FAULT: HostFault = {
  code: 'damaged',
  message: text('err.unreadable'),
  advice: text('err.unreadable_do'),
  state: 'unchanged',
};
