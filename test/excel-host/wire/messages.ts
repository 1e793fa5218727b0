/** The body of dispid 93, ExecuteRichApiRequest (OFFICE-JS.md, "The real library against a stand-in Excel"). */
export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export const PATH = {
  global: 1,
  create: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  null: 7,
} as const;
export const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** For each argument the path it stands for, or 0. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  /** Do not keep a reference: the object was untracked. */
  readonly D?: boolean;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export type WireAnswer =
  | { readonly Results: readonly WireResult[]; readonly TraceIds: readonly number[] }
  | {
      readonly Error: {
        readonly Code: string;
        readonly Message: string;
        readonly Location: string;
        readonly HttpStatusCode: number;
        readonly ActionIndex: number;
      };
      readonly ProcessedResults: { readonly Results: readonly WireResult[] };
      /** Traces that were reached. */
      readonly TraceIds: readonly number[];
    };
