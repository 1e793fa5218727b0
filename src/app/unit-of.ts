import type { Settings } from '../core/figures/settings';
import type { Books } from '../core/kinds/records';
import type { SheetRecognition } from '../core/recognise/recognise-workbook';
import { unitNames } from '../core/recognise/unit-names';
import type { Unit } from '../core/report/report-model';
import { foldLoose } from '../core/vietnamese/fold';

/** Who reports: what the person set, else what the sheets say, else left open. */
export function unitOf(recognised: readonly SheetRecognition[], books: Books, settings: Settings): Unit {
  const named = unitNames(recognised.filter(({ role }) => role === 'source').map(({ sheet }) => sheet));
  return {
    name: settings.unit ?? named.name,
    superior: settings.superior ?? named.superior,
    place: settings.place ?? named.place,
    secretary: settings.secretary ?? secretaryIn(books),
    secretaryPost: settings.secretaryPost ?? 'Bí thư',
    nameSource: settings.unit === undefined ? named.nameSource : null,
  };
}

/** The one member whose Party post is "Bí thư"; "" when none or several are. */
function secretaryIn(books: Books): string {
  const names = books.members.flatMap((book) =>
    book.entries.flatMap((entry) =>
      entry.left === null && /^(?:bi thu|bt)(?: chi bo)?$/.test(foldLoose(entry.partyPost ?? ''))
        ? [entry.name.text]
        : [],
    ),
  );
  return new Set(names.map((name) => foldLoose(name))).size === 1 ? (names[0] ?? '') : '';
}
