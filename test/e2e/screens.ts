import type { PageKey } from '../../src/taskpane/pane/pages';

export type Where = 'file' | 'pane';

/** The walks of `walks/`, each one sitting of a person before a page. */
export type WalkName =
  'opening' | 'run' | 'result' | 'again' | 'questions' | 'word' | 'template' | 'jobs' | 'faults';

interface Screen {
  /** Section of UX.md §4, with the picture where there is one. */
  readonly ux: string;
  readonly in: readonly Where[];
  readonly walk: WalkName;
  /** The page behind ⋯ that this is. */
  readonly page?: PageKey | 'more';
  /** What stands in the preview is what is looked at. */
  readonly preview?: true;
}

const BOTH: readonly Where[] = ['file', 'pane'];
const FILE: readonly Where[] = ['file'];
const PANE: readonly Where[] = ['pane'];

/**
 * Every screen and state a person can come to, and the walk that comes to it. Each walk is walked in each page at
 * every width of `WINDOWS`, and fails unless it came to exactly its screens.
 */
export const SCREENS = {
  start: { ux: '12 (15)', in: FILE, walk: 'opening' },
  'file over the window': { ux: '12', in: FILE, walk: 'opening' },
  reading: { ux: '1', in: BOTH, walk: 'opening' },
  home: { ux: '1 (01)', in: BOTH, walk: 'opening' },
  'home, other days': { ux: '1', in: BOTH, walk: 'opening' },
  'home, a hidden sheet used': { ux: '1', in: BOTH, walk: 'opening' },
  'source cells before a run': { ux: '12 (17)', in: FILE, walk: 'opening', preview: true },

  running: { ux: '2 (02)', in: BOTH, walk: 'run' },
  stopping: { ux: '2', in: BOTH, walk: 'run' },
  stopped: { ux: '2', in: BOTH, walk: 'run' },
  writing: { ux: '2', in: BOTH, walk: 'run' },

  figures: { ux: '3 (03)', in: BOTH, walk: 'result' },
  'all sections open': { ux: '3', in: BOTH, walk: 'result' },
  receipt: { ux: '3 (04)', in: BOTH, walk: 'result' },
  'receipt of a zero': { ux: '3 (05)', in: BOTH, walk: 'result' },
  'receipt of no value': { ux: '3 (05)', in: BOTH, walk: 'questions' },
  'preview of the table': { ux: '12 (16)', in: FILE, walk: 'result', preview: true },
  'preview of the charts': { ux: '12', in: FILE, walk: 'result', preview: true },
  'source cells': { ux: '12 (17)', in: FILE, walk: 'result', preview: true },
  saved: { ux: '12', in: FILE, walk: 'result' },
  findings: { ux: '4 (06)', in: BOTH, walk: 'result' },
  'note on a finding': { ux: '4', in: BOTH, walk: 'result' },
  'dismissed findings': { ux: '4', in: BOTH, walk: 'result' },
  'findings looked for again': { ux: '4', in: PANE, walk: 'result' },

  'what is different': { ux: '6 (09)', in: BOTH, walk: 'again' },
  'recomputed, to be written': { ux: '6', in: BOTH, walk: 'again' },
  'nothing different': { ux: '6', in: BOTH, walk: 'again' },

  'what a table is': { ux: '1 (home.tell_kind)', in: BOTH, walk: 'questions', page: 'tell_kind' },
  'the table of a figure': { ux: '3 (receipt.pick_sheet)', in: BOTH, walk: 'questions' },
  question: { ux: '5 (07)', in: BOTH, walk: 'questions' },
  answered: { ux: '5', in: BOTH, walk: 'questions' },
  'question answered before': { ux: '5', in: BOTH, walk: 'questions' },
  'figure to be confirmed': { ux: '3 (04)', in: BOTH, walk: 'questions' },
  'answer to be written': { ux: '5', in: BOTH, walk: 'questions' },
  columns: { ux: '5 (08)', in: BOTH, walk: 'questions', page: 'columns' },

  'to Word': { ux: '7 (10)', in: BOTH, walk: 'word' },
  'table copied': { ux: '7', in: BOTH, walk: 'word' },
  'table not copied': { ux: '7', in: BOTH, walk: 'word' },
  'chart copied': { ux: '7', in: BOTH, walk: 'word' },
  'chart not copied': { ux: '7', in: BOTH, walk: 'word' },
  'no downloads here': { ux: '11', in: PANE, walk: 'word' },
  'own template asked for': { ux: '7', in: BOTH, walk: 'template' },
  'own template looked through': { ux: '7 (11)', in: BOTH, walk: 'template' },
  'tags at hand': { ux: '7', in: BOTH, walk: 'template' },
  'own template out of shape': { ux: '7', in: BOTH, walk: 'template' },

  more: { ux: '2', in: BOTH, walk: 'jobs', page: 'more' },
  'last year': { ux: '2', in: BOTH, walk: 'jobs', page: 'last_year' },
  'last year chosen': { ux: '2', in: BOTH, walk: 'jobs' },
  'new books': { ux: '9 (13)', in: BOTH, walk: 'jobs', page: 'new_books' },
  'new books made': { ux: '9', in: BOTH, walk: 'jobs' },
  settings: { ux: '10 (13)', in: BOTH, walk: 'jobs', page: 'settings' },
  'settings saved': { ux: '10', in: BOTH, walk: 'jobs' },
  'forget everything?': { ux: '10', in: BOTH, walk: 'jobs' },
  form: { ux: '8 (12)', in: BOTH, walk: 'jobs', page: 'fill' },
  'form filled': { ux: '8', in: BOTH, walk: 'jobs' },

  'nothing recognised': { ux: '11', in: BOTH, walk: 'faults' },
  'a list, but of no kind': { ux: '11', in: BOTH, walk: 'faults' },
  'not a workbook': { ux: '11 (14)', in: FILE, walk: 'faults' },
  'structure locked': { ux: '11 (14)', in: PANE, walk: 'faults' },
  'a cell being typed in': { ux: '11', in: PANE, walk: 'faults' },
  'cells of a hidden sheet': { ux: '11', in: PANE, walk: 'faults' },
  'no Excel': { ux: '11', in: PANE, walk: 'faults' },
  'Excel out of reach': { ux: '11', in: PANE, walk: 'faults' },
  'Excel too old': { ux: '11', in: PANE, walk: 'faults' },
} as const satisfies Readonly<Record<string, Screen>>;

export type ScreenName = keyof typeof SCREENS;

/** What a walk has to come to in a page, in no order. */
export function screensOf(walk: WalkName, where: Where): readonly ScreenName[] {
  const all = Object.entries(SCREENS) as readonly (readonly [ScreenName, Screen])[];
  return all.filter(([, screen]) => screen.walk === walk && screen.in.includes(where)).map(([name]) => name);
}

/** Whether the preview is what the screen is about. */
export function isPreview(name: ScreenName): boolean {
  const screen: Screen = SCREENS[name];
  return screen.preview ?? false;
}

/** The pages behind ⋯ that some walk comes to. */
export function pagesWalked(): ReadonlySet<string> {
  return new Set(Object.values<Screen>(SCREENS).flatMap(({ page }) => (page === undefined ? [] : [page])));
}
