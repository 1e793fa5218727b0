import type { Detail } from '../../figures/figure';
import { cleanText } from '../../vietnamese/fold';
import { formatCount } from '../../vietnamese/numbers';
import { uncapitalised } from './prose';
import type { SentenceRule } from './sentence';

const PRIZES = 'giai_thuong';
const ORDER = ['nhat', 'nhi', 'ba', 'khuyen_khich', 'khac'];

/** LOOK.md §5, 10. */
export const prizesSentence: SentenceRule = {
  id: 'giai_thuong',
  figures: [PRIZES],
  build: ({ facts }) => {
    const total = facts.number(PRIZES);
    if (total === null || total === 0) return '';
    const won = facts
      .details(PRIZES)
      .filter((detail) => typeof detail.value === 'number' && detail.value > 0)
      .sort((a, b) => ORDER.indexOf(a.key) - ORDER.indexOf(b.key));
    if (won.length === 0) return `Đạt ${formatCount(total)} giải phong trào, hội thao.`;
    const movements = [...new Set(won.map((detail) => cleanText(detail.note ?? '')))];
    const parts = movements.map((movement) => {
      const prizes = won.filter((detail) => cleanText(detail.note ?? '') === movement).map(prizeText);
      return movement === ''
        ? `Đạt ${prizes.join(', ')}`
        : `Tham gia ${movementName(movement)} đạt ${prizes.join(', ')}`;
    });
    return `${parts.map((part, index) => (index === 0 ? part : uncapitalised(part))).join('; ')}.`;
  },
};

/** Common words a movement's name may begin with; a name of its own keeps its capital. */
const COMMON = /^(?:môn|cuộc|giải|phong trào)\s/iu;

/** "Môn kéo co, Hội thao Cụm 5; Môn cờ, Hội thao Cụm 5" is one movement: "Hội thao Cụm 5". */
function movementName(note: string): string {
  const parts = note.split('; ').map((part) => part.replace(/^tham gia\s+/iu, '').split(', '));
  const last = parts[0]?.at(-1);
  const shared = parts.length > 1 && parts.every((part) => part.length > 1 && part.at(-1) === last);
  const name = shared ? (last ?? '') : parts.map((part) => part.join(', ')).join('; ');
  return COMMON.test(name) ? uncapitalised(name) : name;
}

/** "02 giải khuyến khích" */
function prizeText(detail: Detail): string {
  const name = uncapitalised(cleanText(detail.label)).replace(/^giải\s+/u, '');
  return `${formatCount(Number(detail.value))} giải ${name}`;
}
