import type { ZipPackage } from './zip-package';

/** Names for our parts that no part of the workbook has; part names are case-insensitive. */
export class PartNames {
  private readonly taken: Set<string>;

  constructor(archive: ZipPackage) {
    this.taken = new Set(archive.parts().map(({ name }) => name.toLowerCase()));
  }

  /** `start` + number + `.xml`. */
  free(start: string): string {
    let number = 1;
    while (this.taken.has(`${start}${String(number)}.xml`.toLowerCase())) number++;
    const name = `${start}${String(number)}.xml`;
    this.taken.add(name.toLowerCase());
    return name;
  }
}

/** An id that none of these has. */
export function freeId(ids: Iterable<string>): string {
  const taken = new Set(ids);
  let number = taken.size + 1;
  while (taken.has(`rId${String(number)}`)) number++;
  return `rId${String(number)}`;
}
