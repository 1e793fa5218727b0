import type { NameModel } from '../model/sheet-model';
import { asBoolean, asText } from '../wire/arguments';
import { accessDenied, HostError, invalidArgument, itemNotFound } from '../wire/host-error';
import { isRef, NULL_REF, refer, type Scene, type TypeTable } from '../wire/type-table';
import { fullAddress, type RangeTarget } from './range-target';

/** The names of a workbook or of one sheet. */
export interface NamesTarget {
  readonly names: NameModel[];
  readonly scope: 'Workbook' | 'Worksheet';
}
interface NameTarget extends NamesTarget {
  readonly name: NameModel;
}

export const NAMED_ITEM: TypeTable<NameTarget> = {
  name: 'NamedItem',
  identity: ({ name }) => name.name,
  properties: {
    name: { get: ({ name }) => name.name },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = asBoolean(value, 'visible');
      },
    },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = asText(value, 'formula');
      },
    },
    /** A constant's text, or the formula of a reference. */
    value: { get: ({ name }) => /^="(.*)"$/.exec(name.formula)?.[1]?.replaceAll('""', '"') ?? name.formula },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = asText(value, 'comment');
      },
    },
    scope: { get: ({ scope }) => scope },
  },
  effects: {
    delete: ({ names, name }) => {
      names.splice(names.indexOf(name), 1);
    },
  },
};

function find(target: NamesTarget, key: unknown): NameTarget | null {
  const wanted = asText(key, 'name').toLowerCase();
  const name = target.names.find((one) => one.name.toLowerCase() === wanted);
  return name ? { ...target, name } : null;
}

function add(target: NamesTarget, args: readonly unknown[], scene: Scene): unknown {
  if (scene.workbook.isReadOnly) throw accessDenied('the workbook is read-only');
  const [name, reference, comment] = args;
  if (find(target, name)) throw new HostError('ItemAlreadyExists', `name ${String(name)}`);
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(asText(name, 'name'))) throw invalidArgument(`name ${String(name)}`);
  // A text that is no formula is refused by Excel: a constant has to be given as a formula.
  if (typeof reference === 'string' && !reference.startsWith('=')) throw invalidArgument('name reference');
  const formula =
    typeof reference === 'string'
      ? reference
      : isRef(reference)
        ? `=${fullAddress(reference.target as RangeTarget)}`
        : '';
  if (formula === '') throw invalidArgument('name reference');
  const model: NameModel = {
    name: String(name),
    formula,
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
  };
  target.names.push(model);
  return refer(NAMED_ITEM, { ...target, name: model });
}

function get(target: NamesTarget, key: unknown): unknown {
  const found = find(target, key);
  if (!found) throw itemNotFound(`name ${String(key)}`);
  return refer(NAMED_ITEM, found);
}

export const NAMES: TypeTable<NamesTarget> = {
  name: 'NamedItemCollection',
  items: (target) => target.names.map((name) => refer(NAMED_ITEM, { ...target, name })),
  item: (target, [key]) => get(target, key),
  methods: {
    getItem: (target, [key]) => get(target, key),
    getItemOrNullObject: (target, [key]) => {
      const found = find(target, key);
      return found ? refer(NAMED_ITEM, found) : NULL_REF;
    },
  },
  effects: { add },
};
