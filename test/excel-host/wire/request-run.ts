import type { Profile } from '../profiles';
import { isAtLeast, memberSets } from '../requirement-sets';
import { accessDenied, HostError, invalidArgument, StandInLacks } from './host-error';
import {
  ACTION,
  PATH,
  type WireAction,
  type WireAnswer,
  type WireRequest,
  type WireResult,
} from './messages';
import { isRef, NULL_REF, type Ref, type Scene, type TypeTable } from './type-table';

export interface Session {
  readonly profile: Profile;
  readonly roots: Readonly<Record<string, (scene: Scene) => Ref>>;
  readonly global: Ref;
  /** Ranges the library asked to keep between requests, by `_ReferenceId`. */
  readonly kept: Map<string, Ref>;
  keep(ref: Ref): string;
}

/** A fault put in the way of one call or setting, by the member's name, before it is done. */
export type ActionFault = (member: string) => HostError | null;

/** Runs one request the way Excel does: in order, up to the first failing action; what ran before it stays. */
export class RequestRun {
  readonly results: WireResult[] = [];
  /** Something in the workbook, or in what is shown, was changed. */
  changed = false;
  lacking: StandInLacks | null = null;
  private readonly resolved = new Map<number, Ref>();
  private readonly untracked = new Set<Ref>();
  private readonly traces: number[] = [];
  private location = '';

  constructor(
    private readonly session: Session,
    private readonly scene: Scene,
    private readonly request: WireRequest,
    private readonly fault: ActionFault,
  ) {}

  run(): WireAnswer {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.location = '';
        const value = this.perform(action);
        if (value !== undefined) this.results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return this.failed(error, index);
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private failed(error: unknown, index: number): WireAnswer {
    if (error instanceof StandInLacks) this.lacking = error;
    else if (!(error instanceof HostError)) throw error;
    const code = error instanceof HostError ? error.code : 'StandInLacks';
    return {
      Error: {
        Code: code,
        Message: error.message,
        Location: this.location,
        HttpStatusCode: 400,
        ActionIndex: index,
      },
      ProcessedResults: { Results: this.results },
      TraceIds: this.traces,
    };
  }

  private perform(action: WireAction): unknown {
    // A trace stands for no object; the library does what it kept for it once it hears that it was reached.
    if (action.ActionType === ACTION.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const ref = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.describe(ref);
      case ACTION.query:
        return this.query(ref, action.QueryInfo?.Select ?? []);
      case ACTION.method: {
        const value = this.call(ref, camel(action.Name), this.argumentsOf(action.ArgumentInfo));
        return isRef(value) ? this.describe(value) : (value ?? null);
      }
      case ACTION.set:
        this.set(ref, apiName(ref, action.Name), this.argumentsOf(action.ArgumentInfo)[0]);
        return undefined;
      default:
        throw new StandInLacks(`action type ${String(action.ActionType)}`);
    }
  }

  private resolve(id: number): Ref {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `path ${String(id)}`);
    const parent = path.ParentObjectPathId === undefined ? null : this.resolve(path.ParentObjectPathId);
    const found = parent === NULL_REF ? NULL_REF : this.follow(path, parent);
    this.resolved.set(id, found);
    // `range.untrack()`: the caller promises not to use it after this request.
    if (path.D === true) this.untracked.add(found);
    return found;
  }

  private follow(path: WireRequest['ObjectPaths'][string], parent: Ref | null): Ref {
    const args = this.argumentsOf(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.session.global;
      case PATH.create: {
        const root = this.session.roots[path.Name];
        if (!root) throw new StandInLacks(path.Name);
        return root(this.scene);
      }
      case PATH.method:
        return this.expectRef(this.call(parent ?? this.session.global, camel(path.Name), args), path.Name);
      case PATH.property:
        return this.navigate(parent ?? this.session.global, camel(path.Name));
      case PATH.indexer: {
        const { type, target } = parent ?? this.session.global;
        if (!type.item) throw new StandInLacks(`${type.name}[key]`);
        this.location = `${type.name}.getItem`;
        return this.expectRef(type.item(target, args, this.scene), `${type.name}.getItem`);
      }
      case PATH.reference: {
        const kept = this.session.kept.get(path.Name);
        if (!kept) throw new HostError('InvalidReference', path.Name);
        return kept;
      }
      case PATH.null:
        return NULL_REF;
      default:
        throw new StandInLacks(`path type ${String(path.ObjectPathType)}`);
    }
  }

  private expectRef(value: unknown, member: string): Ref {
    if (!isRef(value)) throw new StandInLacks(`${member} as an object`);
    return value;
  }

  private argumentsOf(info: WireAction['ArgumentInfo']): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const path = paths[index];
      return typeof path === 'number' && path !== 0 ? this.resolve(path) : value;
    });
  }

  private describe(ref: Ref): unknown {
    if (ref === NULL_REF) return null;
    const described: Record<string, unknown> = {};
    if (ref.type.identity) {
      // An object with an `id` of its own brings that; the library then knows it without a load.
      described[ref.type.properties?.['id'] ? 'Id' : '_Id'] = ref.type.identity(ref.target, this.scene);
    }
    if (ref.type.tracked && !this.untracked.has(ref)) described['_ReferenceId'] = this.session.keep(ref);
    return described;
  }

  private navigate(ref: Ref, name: string): Ref {
    const found = ref.type.objects?.[name];
    if (!found) throw new StandInLacks(`${ref.type.name}.${name}`);
    this.require(ref.type, name);
    return this.expectRef(found(ref.target, this.scene), `${ref.type.name}.${name}`);
  }

  private call(ref: Ref, name: string, args: readonly unknown[]): unknown {
    if (ref === NULL_REF) return NULL_REF;
    // The library's own bookkeeping of ranges between requests.
    if (name === '_KeepReference') return null;
    if (name === '_RemoveReference') {
      this.session.kept.delete(String(args[0]));
      return null;
    }
    // Events come over the bridge, to whoever listens; Excel only notes that somebody does.
    if (/^_(?:Unr|R)egister\w*Event\w*$/.test(name)) return null;
    const effect = ref.type.effects?.[name];
    const method = effect ?? ref.type.methods?.[name];
    if (!method) throw new StandInLacks(`${ref.type.name}.${name}()`);
    this.require(ref.type, name);
    this.inject(name);
    if (effect) this.changed = true;
    return method(ref.target, args, this.scene);
  }

  private set(ref: Ref, name: string, value: unknown): void {
    if (ref === NULL_REF) return;
    const property = ref.type.properties?.[name];
    if (!property) throw new StandInLacks(`${ref.type.name}.${name}`);
    this.require(ref.type, name);
    this.inject(name);
    if (!property.set) throw invalidArgument(`${ref.type.name}.${name} is read-only`);
    if (this.scene.workbook.isReadOnly) throw accessDenied('the workbook is read-only');
    this.changed = true;
    property.set(ref.target, value, this.scene);
  }

  private inject(name: string): void {
    const planned = this.fault(name);
    if (planned) throw planned;
  }

  private query(ref: Ref, select: readonly string[]): unknown {
    if (ref === NULL_REF) return null;
    const value: Record<string, unknown> = { ...(this.describe(ref) as Record<string, unknown>) };
    if (ref.type.items) {
      const items = ref.type.items(ref.target, this.scene) as Ref[];
      value['_Items'] = items.map((item) => this.query(item, select));
      return value;
    }
    const nested = new Map<string, string[]>();
    for (const path of select) {
      const [head = '', ...rest] = path.split('/');
      if (rest.length > 0) nested.set(head, [...(nested.get(head) ?? []), rest.join('/')]);
      else if (ref.type.objects?.[head]) nested.set(head, nested.get(head) ?? []);
      else value[pascal(head)] = this.read(ref, head);
    }
    for (const [name, paths] of nested) {
      const inner = paths.map((path) => path.replace(/^items\//, ''));
      value[pascal(name)] = this.query(this.navigate(ref, name), inner);
    }
    return value;
  }

  private read(ref: Ref, name: string): unknown {
    const property = ref.type.properties?.[name];
    if (!property?.get) throw new StandInLacks(`${ref.type.name}.${name}`);
    this.require(ref.type, name);
    return property.get(ref.target, this.scene) ?? null;
  }

  /** An older Excel does not know the member: the profile decides, by the table made from @types/office-js. */
  private require(type: TypeTable, name: string): void {
    this.location = `${type.name}.${name}`;
    const needed = memberSets().get(this.location);
    const offered = this.session.profile.sets['ExcelApi'] ?? '0.0';
    if (needed !== undefined && !isAtLeast(offered, needed)) {
      throw new HostError('ApiNotFound', `${this.location} needs ExcelApi ${needed}, this is ${offered}`);
    }
  }
}

/** Members that go over the bridge under another name than the API's. */
const WIRE_NAMES: Readonly<Record<string, string>> = { 'Worksheet.gridlines': 'showGridlines' };

function apiName({ type }: Ref, name: string): string {
  return WIRE_NAMES[`${type.name}.${camel(name)}`] ?? camel(name);
}

function camel(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
