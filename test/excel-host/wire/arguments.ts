import { invalidArgument } from './host-error';

export function asText(value: unknown, what: string): string {
  if (typeof value !== 'string') throw invalidArgument(what);
  return value;
}

export function asNumber(value: unknown, what: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function asBoolean(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(what);
  return value;
}

export function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(what);
  return value as Readonly<Record<string, unknown>>;
}

export function oneOf(allowed: readonly string[], value: unknown, what: string): string {
  const text = asText(value, what);
  if (!allowed.includes(text)) throw invalidArgument(`${what} = ${text}`);
  return text;
}
