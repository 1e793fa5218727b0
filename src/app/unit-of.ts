import type { Settings } from '../core/figures/settings';
import type { KeptSettings } from '../core/kept/kept-settings';
import type { Books } from '../core/kinds/records';
import type { SheetRecognition } from '../core/recognise/recognise-workbook';
import { unitNames } from '../core/recognise/unit-names';
import type { Unit } from '../core/report/report-model';
import { foldLoose } from '../core/vietnamese/fold';

const SECRETARY = 'Bí thư';

/** Who reports: what was set for this run, else what the sheets say, else what is kept with the workbook. */
export function unitOf(
  recognised: readonly SheetRecognition[],
  books: Books,
  asked: Settings,
  kept: KeptSettings,
): Unit {
  const named = unitNames(
    recognised
      .filter(({ role }) => role === 'source')
      .map(({ sheet, tables }) => ({ sheet, tables: tables.map(({ table }) => table.range) })),
  );
  const said = (field: 'name' | 'superior' | 'place'): string => {
    const setting = field === 'name' ? 'unit' : field;
    return asked[setting] ?? (named[field] || (kept[setting] ?? ''));
  };
  return {
    name: said('name'),
    superior: said('superior'),
    place: said('place'),
    ...signerOf(secretaryIn(books), asked, kept),
    nameSource: asked.unit === undefined ? named.nameSource : null,
  };
}

/**
 * Who signs, and as what. The list says who is the secretary: a secretary kept from earlier years gives way to them.
 * It never says that somebody else signs, so a signer of another post stands.
 */
function signerOf(
  listed: string,
  asked: Settings,
  kept: KeptSettings,
): Pick<Unit, 'secretary' | 'secretaryPost'> {
  const post = asked.secretaryPost ?? kept.secretaryPost ?? SECRETARY;
  const isSecretary = foldLoose(post) === foldLoose(SECRETARY);
  const secretary = isSecretary ? listed || (kept.secretary ?? '') : (kept.secretary ?? '');
  return { secretary: asked.secretary ?? secretary, secretaryPost: post };
}

function isSecretary(post: string): boolean {
  return /^(?:bi thu|bt)(?: chi bo)?$/.test(foldLoose(post));
}

/** The one member whose post is "Bí thư", also "Bí thư, Hiệu trưởng"; "" when none or several are. */
function secretaryIn(books: Books): string {
  const names = books.members.flatMap((book) =>
    book.entries.flatMap((entry) =>
      entry.left === null && (entry.partyPost ?? '').split(/[,;/–\n-]/).some(isSecretary)
        ? [entry.name.text]
        : [],
    ),
  );
  return new Set(names.map((name) => foldLoose(name))).size === 1 ? (names[0] ?? '') : '';
}
