export { decodeLegacy, type LegacyEncoding } from './decode-legacy';
export { detectLegacy } from './detect-legacy';
