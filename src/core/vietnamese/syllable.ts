import { dropTones } from './tones';

const ONSETS = new Set(
  'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x qu'.split(' ').concat(''),
);
/** The rimes of Vietnamese without tone, written as they stand after any onset but "gi" and "qu". */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu ' +
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt ' +
    'u ua uân uâng uât uây uc ue uê uêch uên uênh uêt ui um un ung uơ up ut uy uya uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôp uôt ' +
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu ' +
    'y yêm yên yêng yêt yêu'
  ).split(' '),
);
const AFTER_Q = new Set(
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên ênh êt i in inh it ơ y ych yn ynh yp yt yên yêt yêu ôc'.split(
    ' ',
  ),
);
const VOWEL = /[aăâeêioôơuưy]/;

function hasRime(onset: string, rime: string): boolean {
  if (!ONSETS.has(onset)) return false;
  if (onset === 'qu') return AFTER_Q.has(rime);
  return RIMES.has(rime);
}

/**
 * Whether a lower-case NFC word is built like one Vietnamese syllable (onset + rime, at most one tone). It judges
 * whether a decoding makes sense; it does not know words.
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.normalize('NFD');
  if ((decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []).length > 1) return false;
  const bare = dropTones(word);
  const vowel = VOWEL.exec(bare)?.index;
  if (vowel === undefined) return false;
  if (hasRime(bare.slice(0, vowel), bare.slice(vowel))) return true;
  // the vowel letter that belongs to the consonant: quyền, giữa, gìn
  return (
    (bare.startsWith('qu') && hasRime('qu', bare.slice(2))) ||
    (bare.startsWith('gi') && hasRime('gi', bare.slice(2)))
  );
}
