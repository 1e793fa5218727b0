import type { FillFormat, LineFormat, TextFormat } from '../model/chart-model';
import { asBoolean, asNumber, asText, oneOf } from '../wire/arguments';
import { invalidArgument } from '../wire/host-error';
import { type Property, refer, type TypeTable } from '../wire/type-table';

type Check = (value: unknown, what: string) => never;

/** A plain property that is kept as it is given, once checked. */
export function kept<T, Key extends keyof T & string>(
  key: Key,
  check: (value: unknown, what: string) => unknown,
): Property<T> {
  return {
    get: (target) => target[key],
    set: (target, value) => {
      target[key] = (check as Check)(value, key);
    },
  };
}

export const chartColour = (value: unknown, what: string): string => {
  const colour = asText(value, what);
  if (!/^(#[0-9a-f]{6}|[a-z]+)$/i.test(colour)) throw invalidArgument(`${what} ${colour}`);
  return colour.toUpperCase();
};

const lineStyle = (value: unknown, what: string): string =>
  oneOf(['None', 'Continuous', 'Dash', 'DashDot', 'Dot', 'Automatic'], value, what);

export const CHART_FONT: TypeTable<TextFormat> = {
  name: 'ChartFont',
  properties: {
    name: kept('name', asText),
    size: kept('size', asNumber),
    bold: kept('bold', asBoolean),
    italic: kept('italic', asBoolean),
    color: kept('color', chartColour),
  },
};

const LINE_PROPERTIES: TypeTable<LineFormat>['properties'] = {
  color: kept('color', chartColour),
  lineStyle: kept('lineStyle', lineStyle),
  weight: kept('weight', asNumber),
};
const clear = (line: LineFormat): void => {
  line.lineStyle = 'None';
};

export const CHART_LINE: TypeTable<LineFormat> = {
  name: 'ChartLineFormat',
  properties: LINE_PROPERTIES,
  effects: { clear },
};
export const CHART_BORDER: TypeTable<LineFormat> = {
  name: 'ChartBorder',
  properties: LINE_PROPERTIES,
  effects: { clear },
};

export const CHART_FILL: TypeTable<FillFormat> = {
  name: 'ChartFill',
  effects: {
    clear: (fill) => {
      fill.color = null;
    },
    setSolidColor: (fill, [colour]) => {
      fill.color = chartColour(colour, 'fill');
    },
  },
};

/** A format object that has only a font; the classes differ by name and by the set they came with. */
export function fontOnly<T extends { font: TextFormat }>(name: string): TypeTable<T> {
  return { name, objects: { font: ({ font }) => refer(CHART_FONT, font) } };
}
