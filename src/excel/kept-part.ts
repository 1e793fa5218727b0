import { KEPT_NAMESPACE, type KeptPart, keptPart, readKeptPart } from '../core/kept/kept-part';

/** What was asked for our part of the workbook; answered with the request it was queued in. */
export interface AskedPart {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Queues the question for our XML part. Where there is none, Excel answers for it with nothing (trap 31). */
export function askPart(book: Excel.Workbook): AskedPart {
  const part = book.customXmlParts.getByNamespace(KEPT_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  return { part, xml: part.getXml() };
}

/** The part's text, or undefined where the workbook has none. */
export function partXml({ part, xml }: AskedPart): string | undefined {
  return part.isNullObject ? undefined : xml.value;
}

/** Two requests: what stands there, then our part in its place. More than one of ours can only be strays: they go. */
export async function changePart(
  context: Excel.RequestContext,
  change: (kept: KeptPart) => KeptPart,
  onFirstAnswer: () => void,
): Promise<KeptPart> {
  const { customXmlParts } = context.workbook;
  const asked = askPart(context.workbook);
  const standing = customXmlParts.getByNamespace(KEPT_NAMESPACE);
  standing.load('items/id');
  await context.sync();
  onFirstAnswer();
  const kept = change(readKeptPart(partXml(asked)));
  const xml = keptPart(kept);
  const [first, ...strays] = standing.items;
  for (const stray of strays) stray.delete();
  if (first) first.setXml(xml);
  else customXmlParts.add(xml);
  await context.sync();
  return kept;
}
