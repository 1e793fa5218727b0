import type { RunOptions, Stage } from '../../src/app/tong-hop';
import type { UnderstandOptions } from '../../src/app/understand';
import { type KeptPart, NOTHING_KEPT } from '../../src/core/kept/kept-part';
import { inForce, type Memory, newestMemory, NOTHING_REMEMBERED } from '../../src/core/kept/remembered';
import type { MemoryStore } from '../../src/ports/memory-store';
import type { Conflict } from '../../src/core/report/plan';
import type { HostFault } from '../../src/ports/workbook-host';
import { fail, ok } from '../../src/core/sheet/result';
import { KIND_IDS, type KindId } from '../../src/core/kinds/kind';
import type { Answering, Engine, FileServices, Forms, OpenedFile } from '../../src/taskpane/services';
import { fakeUnderstood } from './fake-book';
import { fakeOutcome } from './fake-outcome';

/** Remembers as long as the test lives. */
export class FakeMemory implements MemoryStore {
  kept: Memory = NOTHING_REMEMBERED;
  recall = () => this.kept;
  remember = (memory: Memory) => {
    this.kept = newestMemory(this.kept, memory);
  };
  /** What holds, without when it was said. */
  answers = () => inForce(this.kept.answers);
  dismissed = () => inForce(this.kept.dismissed);
}

/** The one question of the fake book; “absent” makes 3 of the 5 who came. */
export const FAKE_ANSWERING: Answering = {
  reanswer: ({ kept }, options) => ({ ...fakeUnderstood(options), kept }),
  weighOptions: (question) => question.options.map((option) => ({ ...option, figures: [] })),
  summarise: (understood) => {
    const outcome = fakeOutcome(understood);
    const answer = understood.answers['mark:v'];
    const figures = outcome.figures.map((figure) =>
      figure.id === 'luot_du_sinh_hoat' && answer !== undefined
        ? { ...figure, status: 'ok' as const, ...(answer === 'absent' ? { value: 3, text: '3' } : {}) }
        : figure,
    );
    return { ...outcome, figures };
  },
};

/** Forms are looked at by their own page, which no run opens. */
export const FAKE_FORMS: Forms = {
  plan: () => Promise.reject(new Error('no form is open')),
  fill: () => Promise.reject(new Error('no form is open')),
};

/** Services that a test steers by hand: timers fire when told, a run waits at its stage until it is let go. */
export class FakeServices implements FileServices {
  readonly saved: OpenedFile[] = [];
  readonly runs: RunOptions[] = [];
  readonly understoodWith: UnderstandOptions[] = [];
  readonly memory = new FakeMemory();
  conflicts: readonly Conflict[] = [];
  timers: { ms: number; callback: () => void }[] = [];
  openFault: HostFault | null = null;
  runFault: HostFault | null = null;
  runError: Error | null = null;
  /** What stands in the book, as it was kept one after the other. */
  readonly kept: KeptPart[] = [];
  keepFault: HostFault | null = null;
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

  #moment = 0;
  now() {
    return `2018-12-20T08:00:00.${String(this.#moment++).padStart(3, '0')}Z`;
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
      answering: FAKE_ANSWERING,
      forms: FAKE_FORMS,
      understand: (options) => {
        this.understoodWith.push(options);
        if (this.openFault) return Promise.resolve(fail(this.openFault));
        const understood = fakeUnderstood(options);
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
        const outcome = fakeOutcome(fakeUnderstood(options), options.period?.from.year ?? 2018);
        const conflicts = this.conflicts.filter(({ id }) => !options.recompute?.includes(id));
        return ok({ outcome: { ...outcome, conflicts }, bytes: new Uint8Array([...file.bytes, 1]) });
      },
      keep: (change, written) => {
        if (this.keepFault) return Promise.resolve(fail(this.keepFault));
        const kept = change(this.kept.at(-1) ?? NOTHING_KEPT);
        this.kept.push(kept);
        return Promise.resolve(ok({ kept, bytes: written && new Uint8Array([...written, 2]) }));
      },
      readLastYear: ({ name }) => Promise.resolve(ok({ name, understood: fakeUnderstood(), figures: 20 })),
    }),
  };
}

const STOPPED: HostFault = { code: 'stopped', message: 'Đã dừng.', advice: '', state: 'unchanged' };
