import { readFileSync } from 'node:fs';

/** "Worksheet.getRange" → "1.1"; members outside ExcelApi (desktop only, preview) → "none". */
export type MemberSets = ReadonlyMap<string, string>;

let cached: MemberSets | null = null;

/**
 * Which ExcelApi set each member of `Excel.*` needs, out of the `[Api set: …]` comments of @types/office-js:
 * the one source that both the stand-in's profiles and the check of src/excel share.
 */
export function memberSets(): MemberSets {
  cached ??= parse(readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8'));
  return cached;
}

function parse(source: string): MemberSets {
  const sets = new Map<string, string>();
  const lines = source.slice(source.indexOf('declare namespace Excel {')).split('\n');
  let className = '';
  let classSet = '1.1';
  let commentSet = '';
  for (const line of lines) {
    if (line.startsWith('}')) break;
    const set = /\[Api set: ([^\]]+)\]/.exec(line)?.[1];
    if (set !== undefined) commentSet = versionOf(set);
    const opened = /^ {4}(?:class|interface|enum|type|function|const) (\w+)/.exec(line);
    if (opened) {
      className = line.startsWith('    class ') ? (opened[1] ?? '') : '';
      classSet = commentSet === '' ? '1.1' : commentSet;
      commentSet = '';
      continue;
    }
    const member = className === '' ? null : /^ {8}(?:readonly )?(\w+)\s*\??[(:<]/.exec(line);
    if (!member?.[1]) continue;
    const key = `${className}.${member[1]}`;
    const version = commentSet === '' ? classSet : commentSet;
    // Overloads: the first, least demanding one counts.
    if (!sets.has(key)) sets.set(key, version);
    commentSet = '';
  }
  return sets;
}

function versionOf(set: string): string {
  return /^ExcelApi (\d+\.\d+)/.exec(set)?.[1] ?? 'none';
}

/** Requirement versions are strings of two whole numbers: "1.20" is above "1.9". */
export function isAtLeast(offered: string, needed: string): boolean {
  if (needed === 'none') return false;
  const [offeredMajor = 0, offeredMinor = 0] = offered.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return offeredMajor > neededMajor || (offeredMajor === neededMajor && offeredMinor >= neededMinor);
}
