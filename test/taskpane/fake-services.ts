import type { RunOptions, Stage } from '../../src/app/tong-hop';
import type { UnderstandOptions } from '../../src/app/understand';
import type { Answers } from '../../src/core/checks/question';
import type { AnswerMemory } from '../../src/ports/answer-memory';
import type { KeptSettings } from '../../src/core/figures/settings-part';
import type { Conflict } from '../../src/core/report/plan';
import type { HostFault } from '../../src/ports/workbook-host';
import { fail, ok } from '../../src/core/sheet/result';
import { KIND_IDS, type KindId } from '../../src/core/kinds/kind';
import type { Answering, Engine, FileServices, Forms, OpenedFile } from '../../src/taskpane/services';
import { fakeUnderstood } from './fake-book';
import { fakeOutcome } from './fake-outcome';

/** Remembers as long as the test lives. */
export class FakeMemory implements AnswerMemory {
  answers: Answers = {};
  recall = () => this.answers;
  remember = (question: string, option: string) => {
    this.answers = { ...this.answers, [question]: option };
  };
  forget = (question: string) => {
    this.answers = Object.fromEntries(Object.entries(this.answers).filter(([id]) => id !== question));
  };
  forgetAll = () => {
    this.answers = {};
  };
}

/** The one question of the fake book; “absent” makes 3 of the 5 who came. */
export const FAKE_ANSWERING: Answering = {
  askedIn: ({ questions }, { answers = {} }) =>
    questions.map((question) => ({ question, answer: answers[question.id] ?? null })),
  reanswer: (understood, options) => ({ understood, asked: FAKE_ANSWERING.askedIn(understood, options) }),
  weighOptions: (question) => question.options.map((option) => ({ ...option, figures: [] })),
  summarise: (understood, { answers = {} } = {}) => {
    const outcome = fakeOutcome(understood);
    const answer = answers['mark:v'];
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
  readonly dismissals = new FakeMemory();
  conflicts: readonly Conflict[] = [];
  timers: { ms: number; callback: () => void }[] = [];
  openFault: HostFault | null = null;
  runFault: HostFault | null = null;
  runError: Error | null = null;
  readonly kept: KeptSettings[] = [];
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
        const conflicts = this.conflicts.filter(({ id }) => !options.recompute?.includes(id));
        return ok({ outcome: { ...outcome, conflicts }, bytes: new Uint8Array([...file.bytes, 1]) });
      },
      keepSettings: (settings, understood, written) => {
        this.kept.push(settings);
        const bytes = written && new Uint8Array([...written, 2]);
        return Promise.resolve(
          this.keepFault
            ? fail(this.keepFault)
            : ok({ understood: { ...understood, kept: settings }, bytes }),
        );
      },
      readLastYear: ({ name }) => Promise.resolve(ok({ name, understood: fakeUnderstood(), figures: 20 })),
    }),
  };
}

const STOPPED: HostFault = { code: 'stopped', message: 'Đã dừng.', advice: '', state: 'unchanged' };
