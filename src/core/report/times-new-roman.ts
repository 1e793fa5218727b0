export type Face = 'regular' | 'bold' | 'italic';

/**
 * Advance widths of Times New Roman in 1/2048 em, letters grouped by width. Vietnamese letters with tone marks
 * are as wide as the letter they stand on; đ, ơ and ư have their own. Taken from the metric twin Tinos.
 */
const LETTERS: Readonly<Record<Face, Readonly<Record<number, string>>>> = {
  regular: {
    369: "'",
    410: '|',
    512: ' ,.',
    569: '/:;\\ijlt',
    682: '!()-I[]`fr‘’·',
    717: '•',
    797: 'Js',
    819: '°',
    836: '"',
    909: '?acez“”',
    961: '^',
    983: '{}',
    1024: '#$*0123456789_bdghknopquvxyđ–',
    1083: 'ơ',
    1108: '~',
    1110: 'ư',
    1139: 'FPS',
    1155: '+<=>×',
    1251: 'ELTZ',
    1366: 'BCR',
    1479: 'ADGHKNOQUVXYwĐƠ',
    1589: 'Ư',
    1593: '&m',
    1706: '%',
    1821: 'M',
    1886: '@',
    1933: 'W',
    2048: '—…',
  },
  bold: {
    451: '|',
    512: ' ,.',
    569: "'/\\il",
    682: '!()-:;[]`fjt‘’·',
    717: '•',
    797: 'Is',
    807: '{}',
    819: '°',
    909: 'cerz',
    1024: '#$*0123456789?J_agovxy–“”',
    1065: '~',
    1134: 'ơ',
    1137: '"',
    1139: 'Sbdhknpquđ',
    1167: '+<=>×',
    1190: '^',
    1229: 'ư',
    1251: 'FP',
    1366: 'BELTZ',
    1479: 'ACDNRUVXYwĐ',
    1593: 'GHKOQƠ',
    1630: 'Ư',
    1706: '&m',
    1905: '@',
    1933: 'M',
    2048: '%W—…',
  },
  italic: {
    438: "'",
    512: ' ,.·',
    563: '|',
    569: '/\\fijlt',
    682: '!()-:;I`‘’',
    717: '•',
    797: '[]rsz',
    819: '{}°',
    860: '"',
    864: '^',
    909: 'Jcekvxy',
    1024: '#$*0123456789?S_abdghnopquđ–',
    1093: 'ơ',
    1108: '~',
    1117: 'ư',
    1139: 'LTYZ“”',
    1251: 'ABEFPRVX',
    1366: 'CKNw',
    1382: '+<=>×',
    1479: 'DGHOQUmĐƠ',
    1544: 'Ư',
    1593: '&',
    1706: '%MW',
    1821: '—…',
    1884: '@',
  },
};

const EM = 2048;
const POINT_MM = 25.4 / 72;

const WIDTHS: Readonly<Record<Face, ReadonlyMap<string, number>>> = {
  regular: byLetter('regular'),
  bold: byLetter('bold'),
  italic: byLetter('italic'),
};

/** Width of one line of text in millimetres at `size` points. */
export function textWidth(text: string, size: number, face: Face = 'regular'): number {
  let units = 0;
  for (const letter of text.normalize('NFC')) units += letterWidth(letter, WIDTHS[face]);
  return (units / EM) * size * POINT_MM;
}

function letterWidth(letter: string, widths: ReadonlyMap<string, number>): number {
  const own = widths.get(letter);
  if (own !== undefined) return own;
  const parts = letter.normalize('NFD');
  const base = (parts.includes('\u031b') ? HORNED[parts[0] ?? ''] : parts[0]) ?? letter;
  // a letter of a script that the table does not know: Chinese ones fill the em, others about half of it
  return widths.get(base) ?? (letter.charCodeAt(0) >= 0x2e80 ? EM : EM / 2);
}

/** o and u with the horn are letters of their own width; the mark U+031B says so in decomposed text. */
const HORNED: Readonly<Record<string, string>> = { o: 'ơ', O: 'Ơ', u: 'ư', U: 'Ư' };

function byLetter(face: Face): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(LETTERS[face]).flatMap(([width, letters]) =>
      [...letters].map((letter): [string, number] => [letter, Number(width)]),
    ),
  );
}
