import { isVietnameseSyllable } from '../vietnamese/syllable';

const PURPOSE =
  /(?<!\p{L})(?:đóng quỹ|quỹ|ủng hộ|đóng góp|quyên góp|vận động|hỗ trợ|thăm hỏi|tặng quà)(?!\p{L})/iu;

/**
 * What a list's title says its money was for, as a sentence has it: "DANH SÁCH ĐẢNG VIÊN ỦNG HỘ ĐỒNG BÀO BỊ BÃO NĂM 2024"
 * → "Ủng hộ đồng bào bị bão"; null where the title names no such purpose.
 */
export function titleItem(title: string): string | null {
  const at = PURPOSE.exec(title);
  if (!at) return null;
  const words = title
    .slice(at.index)
    .replace(/[\s,(–-]*năm\s+(?:học\s+)?\d{4}.*$/iu, '')
    .trim();
  const prose = words === words.toUpperCase() ? inProse(words) : words;
  return prose.charAt(0).toUpperCase() + prose.slice(1);
}

/** Capitals to small letters; what is no Vietnamese syllable is an abbreviation or a foreign name. */
function inProse(words: string): string {
  return words.replace(/\p{L}+/gu, (word) =>
    isVietnameseSyllable(word.toLowerCase()) ? word.toLowerCase() : word,
  );
}
