import type { Detail } from '../../figures/figure';
import { cleanText, fold } from '../../vietnamese/fold';
import { formatMoney } from '../../vietnamese/numbers';
import type { Facts } from '../facts';
import { itemsBySize } from '../item-rows';
import { asSentence, clauses, positive, uncapitalised } from './prose';
import type { SentenceRule } from './sentence';

/** More items than these are told as totals; the table lists them. */
const MOST_ITEMS = 4;

/** Words a row's own content may begin with, so that the clause's verb is not said twice. */
const GIVING = ['hỗ trợ', 'thăm hỏi', 'trợ cấp', 'giúp đỡ'];
const COLLECTING = ['vận động', 'quyên góp', 'ủng hộ', 'đóng góp'];
const GIFTING = ['tặng quà', 'tặng', 'hỗ trợ quà', 'quà'];

/** LOOK.md §5, 9: a clause an item, kinds of money never summed. */
export const contributionsSentence: SentenceRule = {
  id: 'van_dong_ho_tro',
  figures: ['tien_ho_tro', 'tien_van_dong', 'phan_qua', 'tri_gia_qua'],
  gap: 'vận động, hỗ trợ, tặng quà',
  build: ({ facts }) => {
    const known = ['tien_ho_tro', 'tien_van_dong', 'phan_qua', 'tri_gia_qua'].some(
      (id) => facts.number(id) !== null,
    );
    if (!known) return null;
    const items = [
      ...moneyItems(facts, 'tien_ho_tro', 'hỗ trợ', GIVING),
      ...moneyItems(facts, 'tien_van_dong', 'vận động', COLLECTING),
      ...giftItems(facts),
    ];
    return asSentence(clauses(items.length > MOST_ITEMS ? totals(facts) : items, '; '));
  },
};

function totals(facts: Facts): readonly (string | null)[] {
  return [
    moneyTotal(facts, 'tien_ho_tro', 'hỗ trợ'),
    moneyTotal(facts, 'tien_van_dong', 'vận động'),
    giftTotal(facts),
  ];
}

function moneyTotal(facts: Facts, id: string, verb: string): string | null {
  const total = facts.number(id);
  return total === null || total === 0 ? null : `${verb} ${formatMoney(total)}`;
}

function giftTotal(facts: Facts): string | null {
  const worth = facts.number('tri_gia_qua');
  return positive(facts.number('phan_qua'), (n) => `tặng ${n} phần quà${worthText(worth)}`);
}

function moneyItems(facts: Facts, id: string, verb: string, verbs: readonly string[]): readonly string[] {
  const items = itemsBySize(facts.details(id));
  if (items.length === 0) {
    const total = moneyTotal(facts, id, verb);
    return total === null ? [] : [total];
  }
  return items.map(({ label, value }) => {
    const content = beginsWithOneOf(label, verbs) ? uncapitalised(label) : `${verb} ${label}`;
    // "năm 2018 740.000 đồng" would read as one number
    return `${content}${/\d$/u.test(content) ? ', số tiền' : ''} ${formatMoney(value)}`;
  });
}

function giftItems(facts: Facts): readonly string[] {
  const gifts = facts.details('phan_qua').filter((detail) => typeof detail.value === 'number');
  if (gifts.length === 0) {
    const total = giftTotal(facts);
    return total === null ? [] : [total];
  }
  return gifts.flatMap((gift) => {
    const worth = facts.detail('tri_gia_qua', gift.key);
    const count = typeof gift.value === 'number' ? gift.value : null;
    const clause = positive(count, (n) => `tặng ${n} phần quà${forWhom(gift)}${worthText(worth)}`);
    return clause === null ? [] : [clause];
  });
}

function worthText(worth: number | null): string {
  return worth === null || worth === 0 ? '' : `, trị giá ${formatMoney(worth)}`;
}

/** " cho nữ đoàn viên nhân Ngày Phụ nữ Việt Nam 20/10" */
function forWhom(gift: Detail): string {
  const content = withoutVerb(cleanText(gift.label), GIFTING);
  const recipient = cleanText(gift.note ?? '');
  const saysWhom = /^cho\s/iu.test(content) || /\snhân\s/iu.test(content);
  if (saysWhom) return ` ${/^cho\s/iu.test(content) ? uncapitalised(content) : `cho ${content}`}`;
  const occasion =
    content === '' ? '' : ` ${/^nhân\s/iu.test(content) ? uncapitalised(content) : `nhân ${content}`}`;
  return (recipient === '' ? '' : ` cho ${uncapitalised(recipient)}`) + occasion;
}

function withoutVerb(content: string, verbs: readonly string[]): string {
  const verb = verbs.find((words) => beginsWithOneOf(content, [words]));
  return verb === undefined ? content : content.slice(verb.length).trim();
}

function beginsWithOneOf(content: string, verbs: readonly string[]): boolean {
  return verbs.some((verb) => `${fold(content)} `.startsWith(`${fold(verb)} `));
}
