/// <reference types="office-js" />

/** The ribbon action's id, as manifest.xml names it. */
export const ACTION_ID = 'tongHop';

/** The pane as the ribbon button sees it. */
export interface CommandPane {
  /** A run is under way; the button then only brings the pane into sight. */
  isBusy(): boolean;
  /** The same run as the pane's own button starts; resolves when it has ended, well or not. */
  run(): Promise<void>;
}

/**
 * What Excel hands to an action. A click on the ribbon brings `completed`; a call by the shared runtime's own
 * message (a keyboard shortcut) brings an object without it, or nothing.
 */
export interface CommandEvent {
  completed?(): void;
}

/** What the button needs of Office; tests give their own or the real library over a stand-in. */
export interface CommandWorld {
  associate(id: string, action: (event?: CommandEvent | null) => Promise<void>): void;
  /** Opens the pane, or leaves it as it is when it is open. */
  showPane(): Promise<void>;
  /** Calls back after `ms`; the returned function calls it off. */
  after(ms: number, callback: () => void): () => void;
}

/** Excel gives up on a command after five minutes and then says that the add-in failed. */
const LONGEST_MS = 240_000;

/**
 * Puts the main job behind the ribbon button: opens the pane and runs. To be called while the page loads, before
 * the pane stands, as a click on the ribbon may be what loads it: `pane` may come later. The event is completed
 * whatever happens, as Excel keeps the button waiting otherwise.
 */
export function registerTongHop(pane: Promise<CommandPane>, world: CommandWorld = officeWorld()): void {
  world.associate(ACTION_ID, async (event) => {
    try {
      await within(LONGEST_MS, world, runInPane(pane, world));
    } finally {
      event?.completed?.();
    }
  });
}

async function runInPane(pane: Promise<CommandPane>, world: CommandWorld): Promise<void> {
  // Where the shared runtime cannot show the pane the work is done all the same; the error is told afterwards.
  const shown = world.showPane().then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const ready = await pane;
  if (!ready.isBusy()) await ready.run();
  const refused = await shown;
  if (refused) throw refused.error;
}

/** The work, or the end of Excel's patience, whichever comes first; the work itself goes on. */
async function within(ms: number, world: CommandWorld, work: Promise<void>): Promise<void> {
  let callOff = (): void => undefined;
  const patience = new Promise<void>((resolve) => {
    callOff = world.after(ms, resolve);
  });
  try {
    await Promise.race([work, patience]);
  } finally {
    callOff();
  }
}

/** Office itself, once office.js is loaded. */
export function officeWorld(): CommandWorld {
  return {
    // Office does not wait for an action; what it throws reaches the console.
    associate: (id, action) =>
      Office.actions.associate(id, (event?: CommandEvent | null) => void action(event)),
    showPane: () => Office.addin.showAsTaskpane(),
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  };
}
