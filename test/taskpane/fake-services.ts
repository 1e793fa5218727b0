import type { RunOptions, Stage } from '../../src/app/tong-hop';
import type { Settings } from '../../src/core/figures/settings';
import type { HostFault } from '../../src/ports/workbook-host';
import { fail, ok } from '../../src/core/sheet/result';
import { KIND_IDS, type KindId } from '../../src/core/kinds/kind';
import type { Engine, FileServices, OpenedFile } from '../../src/taskpane/services';
import { fakeUnderstood } from './fake-book';
import { fakeOutcome } from './fake-outcome';

/** Services that a test steers by hand: timers fire when told, a run waits at its stage until it is let go. */
export class FakeServices implements FileServices {
  readonly saved: OpenedFile[] = [];
  readonly runs: RunOptions[] = [];
  readonly understoodWith: Settings[] = [];
  timers: { ms: number; callback: () => void }[] = [];
  openFault: HostFault | null = null;
  runFault: HostFault | null = null;
  runError: Error | null = null;
  nothing = false;
  engineBroken = false;
  /** The stage a run waits at, and how it goes on. */
  pauseAt: Stage | null = null;
  resume: () => void = () => undefined;

  engine(): Promise<Engine> {
    return this.engineBroken ? Promise.reject(new Error('chunk')) : Promise.resolve(this.#engine);
  }

  sample(): Promise<OpenedFile> {
    return Promise.resolve({ name: 'mau.xlsx', bytes: new Uint8Array([80, 75]) });
  }

  save(file: OpenedFile): void {
    this.saved.push(file);
  }

  today() {
    return { year: 2018, month: 12, day: 20 };
  }

  after(ms: number, callback: () => void): () => void {
    const timer = { ms, callback };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((each) => each !== timer);
    };
  }

  painted(): Promise<void> {
    return Promise.resolve();
  }

  readonly #engine: Engine = {
    kindLabels: Object.fromEntries(KIND_IDS.map((id) => [id, `bảng ${id}`])) as Record<KindId, string>,
    open: (file) => ({
      name: file.name,
      understand: (settings) => {
        this.understoodWith.push(settings);
        if (this.openFault) return Promise.resolve(fail(this.openFault));
        const understood = fakeUnderstood();
        return Promise.resolve(ok(this.nothing ? { ...understood, sheets: [] } : understood));
      },
      tongHop: async (options, progress, cancelled) => {
        this.runs.push(options);
        for (const stage of ['read', 'recognise', 'check', 'compute', 'write', 'chart'] as const) {
          if (stage === 'write' && cancelled()) return fail({ ...STOPPED });
          await progress(stage);
          if (stage === this.pauseAt) await new Promise<void>((resolve) => (this.resume = resolve));
        }
        if (this.runError) throw this.runError;
        if (this.runFault) return fail(this.runFault);
        const outcome = fakeOutcome(fakeUnderstood(), options.period?.from.year ?? 2018);
        return ok({ outcome, bytes: new Uint8Array([...file.bytes, 1]) });
      },
    }),
  };
}

const STOPPED: HostFault = { code: 'stopped', message: 'Đã dừng.', advice: '', state: 'unchanged' };
