import type { BridgeFacts, DispatchAnswer } from './bridge';
import { ROOTS, WORKBOOK } from './catalogue/workbook';
import { Faults } from './faults';
import { WorkbookModel } from './model/workbook-model';
import { EXCEL_365, type Profile } from './profiles';
import type { WireRequest } from './wire/messages';
import { RequestRun, type Session } from './wire/request-run';
import { type Ref, refer, type Scene } from './wire/type-table';

/** One request as it went over the bridge. */
export interface RequestRecord {
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** It changed the workbook (or tried to). */
  readonly changed: boolean;
  readonly status: number;
  /** The error the answer carried, or "". */
  readonly errorCode: string;
}

const EXECUTE_RICH_API = 93;
const APP_COMMAND_COMPLETED = 94;
const INTERNAL = 5001;
const CELL_EDIT = 5004;
const REQUEST_TOO_BIG = 5103;
const RESPONSE_TOO_BIG = 5104;
const DELAY_FOR_CELL_EDIT = 64;

/**
 * Our stand-in Excel: an in-memory workbook behind the wire protocol of the real, unmodified office.js. It counts
 * requests and bytes, takes faults, and fails loudly by name for a member it does not have.
 */
export class StandInExcel {
  readonly requests: RequestRecord[] = [];
  /** Members the product used and the stand-in lacks; a test that ends with one here has to fail. */
  readonly lacking: string[] = [];
  readonly faults = new Faults();
  readonly runtime: Scene['runtime'] = { pane: 'Hidden' };
  /** Bytes one request or one answer may have (trap 14: 5 MB on the web). */
  limits = { request: 5_000_000, response: 5_000_000 };
  otherWindowInFront = false;
  /** Ribbon clicks whose event was completed, by the id Excel gave them. */
  readonly completedCommands: string[] = [];

  private readonly session: Session;
  private readonly scene: Scene;
  private number = 0;
  private cellEdit: { readonly ended: Promise<void>; readonly end: () => void } | null = null;

  constructor(
    readonly workbook: WorkbookModel = new WorkbookModel(),
    readonly profile: Profile = EXCEL_365,
  ) {
    const kept = new Map<string, Ref>();
    this.session = {
      profile,
      roots: ROOTS,
      global: refer(WORKBOOK, workbook),
      kept,
      keep: (ref) => {
        const id = `ref${String(this.nextNumber())}`;
        kept.set(id, ref);
        return id;
      },
    };
    const scene = {
      workbook,
      nextNumber: () => this.nextNumber(),
      runtime: this.runtime,
      otherWindowInFront: false,
    };
    Object.defineProperty(scene, 'otherWindowInFront', { get: () => this.otherWindowInFront });
    this.scene = scene;
  }

  /** What the library asks its host when it loads. */
  facts(): BridgeFacts {
    return {
      hostInfo: 'Excel$Win32$16.01$vi-VN$stand-in$$$0',
      context: {
        GetAppType: 1,
        GetSolutionRef: 'stand-in',
        GetAppVersionMajor: 16,
        GetAppVersionMinor: 1,
        GetAppUILocale: 'vi-VN',
        GetAppDataLocale: 'vi-VN',
        GetDocUrl: this.workbook.name,
        GetAppCapabilities: 1,
        GetActivationMode: 0,
        GetControlIntegrationLevel: 3,
        GetSolutionToken: '',
        GetCorrelationId: 'stand-in',
        GetInstanceId: 'stand-in',
        GetTouchEnabled: false,
        GetCommerceAllowed: false,
        GetSupportedMatrix: JSON.stringify(this.profile.sets),
        GetHostCustomMessage: '',
        GetHostFullVersion: this.profile.version,
        GetDialogRequirementMatrix: '{}',
        GetFeaturesForSolution: '{}',
        GetInitialDisplayMode: 0,
        GetOfficeThemeInfo: '{}',
      },
    };
  }

  /** The person begins to type into a cell: calls fail with 5004, or wait where the library asked for that. */
  startCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.cellEdit = { ended, end };
  }

  endCellEdit(): void {
    this.cellEdit?.end();
    this.cellEdit = null;
  }

  /** Requests that changed something, and those that only looked. */
  get writes(): readonly RequestRecord[] {
    return this.requests.filter((request) => request.changed);
  }
  get reads(): readonly RequestRecord[] {
    return this.requests.filter((request) => !request.changed);
  }

  /** One call over the bridge. */
  async dispatch(dispid: number, params: readonly unknown[]): Promise<DispatchAnswer> {
    await Promise.resolve();
    if (dispid === APP_COMMAND_COMPLETED) {
      this.completedCommands.push(String(params[0]));
      return { status: 0 };
    }
    if (dispid !== EXECUTE_RICH_API) {
      this.lacking.push(`dispid ${String(dispid)}`);
      return { status: INTERNAL };
    }
    // One parameter, itself the message: custom data, verb, path, headers, body, permission, flags, …
    const message = (Array.isArray(params[0]) ? params[0] : params) as readonly unknown[];
    const body = String(message[4]);
    const request = JSON.parse(body) as WireRequest;
    if (isRuntimeRequest(request)) return this.perform(request).answer;
    return this.count(request, new TextEncoder().encode(body).length, Number(message[6]));
  }

  private async count(request: WireRequest, bytes: number, flags: number): Promise<DispatchAnswer> {
    const refused = (status: number): DispatchAnswer => {
      this.record(request, { requestBytes: bytes, responseBytes: 0, changed: false, status, errorCode: '' });
      return { status };
    };
    if (this.cellEdit) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) return refused(CELL_EDIT);
      await this.cellEdit.ended;
    }
    const injected = this.faults.nextRequest();
    if (injected !== null) return refused(injected);
    if (bytes > this.limits.request) return refused(REQUEST_TOO_BIG);
    const { answer, changed, errorCode } = this.perform(request);
    const responseBytes = new TextEncoder().encode(answer.text).length;
    const tooBig = responseBytes > this.limits.response;
    const status = tooBig ? RESPONSE_TOO_BIG : 0;
    this.record(request, { requestBytes: bytes, responseBytes, changed, status, errorCode });
    return tooBig ? { status } : answer;
  }

  private perform(request: WireRequest): {
    readonly answer: DispatchAnswer;
    readonly changed: boolean;
    readonly errorCode: string;
  } {
    const run = new RequestRun(this.session, this.scene, request, (member) => this.faults.nextAction(member));
    const answer = run.run();
    if (run.lacking) this.lacking.push(run.lacking.member);
    return {
      answer: { status: 0, text: JSON.stringify(answer) },
      changed: run.changed,
      errorCode: 'Error' in answer ? answer.Error.Code : '',
    };
  }

  private record(request: WireRequest, facts: Omit<RequestRecord, 'actions'>): void {
    this.requests.push({ actions: request.Actions.length, ...facts });
  }

  private nextNumber(): number {
    this.number += 1;
    return this.number;
  }
}

/** Showing the pane is no call into the workbook. */
function isRuntimeRequest(request: WireRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === 2);
}
