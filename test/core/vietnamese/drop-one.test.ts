import { transformSync } from '@swc/core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Amount } from '../../../src/core/vietnamese/amounts';
import { formatDate, type PartialDate } from '../../../src/core/vietnamese/dates';
import ts from 'typescript';
import { VALUE_TABLES, type ValueTable } from './value-rows';

const ROOM = join(__dirname, '../../../src/core/vietnamese');
type Exports = Readonly<Record<string, (text: string) => unknown>>;

/** A value as value-rows.ts writes it. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('ownUnit' in value) {
    const amount = value as Amount;
    return `${String(amount.value)} ${amount.ownUnit ? 'đồng' : 'of the sheet'}`;
  }
  if ('whole' in value) return Object.values(value).join(' of ');
  if ('year' in value) return formatDate(value as PartialDate);
  const { day, month } = value as { day: number; month: number };
  return `${String(day)}/${String(month)}`;
}

const sourceOf = (file: string): string => readFileSync(join(ROOM, `${file}.ts`), 'utf8');

/** The module `file` with one file of its room in other words. */
function load(file: string, changed: string, source: string): Exports {
  const loaded = new Map<string, Exports>();
  const one = (name: string): Exports => {
    const known = loaded.get(name);
    if (known) return known;
    const module: Exports = {};
    loaded.set(name, module);
    const { code } = transformSync(name === changed ? source : sourceOf(name), {
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    const near = (path: string): unknown => (path.startsWith('./') ? one(path.slice(2)) : {});
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
    new Function('exports', 'require', code)(module, near);
    return module;
  };
  return one(file);
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

interface Group {
  readonly bars: number[];
  readonly start: number;
}

/** What to cut so that one alternative of a pattern, or of a list split at "|", is gone. */
function alternatives(pattern: string): readonly Cut[] {
  const cuts: Cut[] = [];
  const open: Group[] = [{ bars: [], start: 0 }];
  const close = (end: number): void => {
    const group = open.pop();
    if (!group || group.bars.length === 0) return;
    const [first = end] = group.bars;
    cuts.push({ start: group.start, end: first + 1 });
    group.bars.forEach((bar, index) => cuts.push({ start: bar, end: group.bars[index + 1] ?? end }));
  };
  for (const { 0: token, index } of pattern.matchAll(
    /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:))?|[|)]/gsu,
  )) {
    if (token.startsWith('(')) open.push({ bars: [], start: index + token.length });
    else if (token === '|') open.at(-1)?.bars.push(index);
    else if (token === ')') close(index);
  }
  close(pattern.length);
  return cuts;
}

/** Patterns, lists quoted with "|" between, and the rows of tables. */
function cutsOf(source: string): readonly Cut[] {
  const cuts: Cut[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    const text = node.getText(file);
    const at = node.getStart(file);
    if (ts.isRegularExpressionLiteral(node) || ts.isStringLiteral(node)) {
      const body = text.slice(1, text.lastIndexOf(text.startsWith('/') ? '/' : "'"));
      for (const { start, end } of alternatives(body))
        if (body.length > 2) cuts.push({ start: at + 1 + start, end: at + 1 + end });
    } else if (ts.isArrayLiteralExpression(node)) {
      const isTable =
        node.elements.every(ts.isArrayLiteralExpression) || node.elements.every(ts.isCallExpression);
      for (const element of isTable ? node.elements : [])
        cuts.push({ start: element.getStart(file), end: element.end });
    }
    ts.forEachChild(node, visit);
  };
  const file = ts.createSourceFile('table.ts', source, ts.ScriptTarget.Latest);
  visit(file);
  return cuts.map(({ start, end }) => ({ start, end: source[end] === ',' ? end + 1 : end }));
}

/** Entries whose loss no row shows. */
function survivors(file: string, tables: readonly ValueTable[]): readonly string[] {
  const source = sourceOf(file);
  return cutsOf(source).flatMap(({ start, end }) => {
    const without = source.slice(0, start) + source.slice(end);
    const seen = tables.some((table) => {
      const read = load(table.file, file, without)[table.call];
      return table.rows.some(([text, meaning]) => shown(read?.(text)) !== meaning);
    });
    const line = source.slice(0, start).split('\n').length;
    return seen ? [] : [`${file}:${String(line)} ${source.slice(start, end).trim()}`];
  });
}

describe.each(VALUE_TABLES)('$call', ({ file, call, rows }) => {
  const read = load(file, '', '')[call];
  test.each(rows)('%j is %s', (text, meaning) => {
    expect(shown(read?.(text))).toBe(meaning);
  });
});

test.each([...new Set(VALUE_TABLES.flatMap(({ proves }) => proves))])(
  'every entry of %s is needed by a row',
  (file) => {
    const own = VALUE_TABLES.filter(({ proves }) => proves.includes(file));
    expect(cutsOf(sourceOf(file)).length).toBeGreaterThan(1);
    expect(survivors(file, own)).toEqual([]);
  },
);
