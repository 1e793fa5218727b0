import type { WorkbookModel } from '../model/workbook-model';

/** What catalogue entries may reach besides their own target. */
export interface Scene {
  readonly workbook: WorkbookModel;
  /** Numbers new charts. */
  nextNumber(): number;
  /** What happened outside the cells: the pane shown, a shown message. */
  readonly runtime: { pane: 'Hidden' | 'Visible' };
  /** Two windows are open and the other one is in front: select and activate fail. */
  readonly otherWindowInFront: boolean;
}

/** An object of the API: its class and what it stands for here. */
export interface Ref {
  readonly type: TypeTable;
  readonly target: unknown;
}

/** A missing OrNullObject. */
export const NULL_REF: Ref = { type: { name: 'Null' }, target: null };

// Entries are written for their own target and kept in one table for all: methods are compared bivariantly.
type Getter<T> = { get(target: T, scene: Scene): unknown }['get'];
type Setter<T> = { set(target: T, value: unknown, scene: Scene): void }['set'];
type Method<T> = { call(target: T, args: readonly unknown[], scene: Scene): unknown }['call'];

export interface Property<T> {
  readonly get?: Getter<T>;
  readonly set?: Setter<T>;
}

/** One class of the API as a catalogue entry: what it has, by the names of @types/office-js. */
export interface TypeTable<T = unknown> {
  readonly name: string;
  /** The key by which its collection finds it again. */
  readonly identity?: Getter<T>;
  /** Carries a `_ReferenceId` (ranges). */
  readonly tracked?: boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, Getter<T>>>;
  /** Methods that only look. */
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Methods that change the workbook or what is shown. */
  readonly effects?: Readonly<Record<string, Method<T>>>;
  readonly items?: Getter<T>;
  readonly item?: Method<T>;
}

export function refer<T>(type: TypeTable<T>, target: T): Ref {
  return { type: type, target };
}

export function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}
