/** What Excel for Windows tells the library about itself before any request. */
export interface BridgeFacts {
  readonly hostInfo: string;
  /** Answers of the context object, by the name of the method that gives them. */
  readonly context: Readonly<Record<string, string | number | boolean>>;
}

/** Office's answer to one dispatch: a status, and for 93 the text of the reply. */
export interface DispatchAnswer {
  readonly status: number;
  readonly text?: string;
}

export type Dispatch = (dispid: number, params: readonly unknown[]) => Promise<DispatchAnswer>;

/**
 * Puts the native bridge of Excel for Windows into a window, before office.js loads. Self-contained on purpose:
 * the same function is sent as text into Chromium, so it uses nothing from outside itself.
 */
export function installBridge(target: object, facts: BridgeFacts, dispatch: Dispatch): void {
  // Arrays cross the bridge as VBArrays.
  const safeArray = (values: readonly unknown[]): unknown => ({
    toArray: () => values.map((value) => (Array.isArray(value) ? safeArray(value) : value)),
    dimensions: () => 1,
    ubound: () => values.length - 1,
    getItem: (index: number) => values[index],
  });
  const context: Record<string, unknown> = {
    GetSettings: () => ({
      Read: () => undefined,
      Write: () => undefined,
    }),
  };
  for (const [name, value] of Object.entries(facts.context)) context[name] = () => value;
  // The library registers some dispids more than once, for itself and for its events.
  const handlers = new Map<number, ((dispid: number, payload: unknown) => void)[]>();
  const external = {
    GetHostInfo: () => facts.hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute(dispid: number, params: readonly unknown[], done: (answer: unknown) => void): void {
      void dispatch(dispid, params).then((answer) => {
        if (answer.text === undefined) done(safeArray([answer.status, '']));
        else done(safeArray([answer.status, [200, [], answer.text]]));
      });
    },
    RegisterEvent(
      dispid: number,
      _target: string,
      handler: (dispid: number, payload: unknown) => void,
      done: (answer: unknown) => void,
    ): void {
      handlers.set(dispid, [...(handlers.get(dispid) ?? []), handler]);
      done(safeArray([0]));
    },
    UnregisterEvent(dispid: number, _target: string, done: (answer: unknown) => void): void {
      handlers.delete(dispid);
      done(safeArray([0]));
    },
  };
  Object.defineProperty(target, 'external', { value: external, configurable: true });
  // Excel's side of an event; dispid 39 is a click on one of our ribbon buttons.
  Object.defineProperty(target, '__raiseOfficeEvent', {
    configurable: true,
    value: (dispid: number, payload: readonly unknown[]): boolean => {
      const listening = handlers.get(dispid) ?? [];
      for (const handler of listening) handler(dispid, safeArray(payload));
      return listening.length > 0;
    },
  });
}
