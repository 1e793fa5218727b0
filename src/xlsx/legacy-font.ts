/** Fonts whose letters are stored in an old Vietnamese encoding: `.VnTime`, `VnTimes`, `VNI-Times`. */
export function isLegacyFont(name: string | undefined): name is string {
  return name !== undefined && /^(\.?vn|vni[- ])/i.test(name);
}
