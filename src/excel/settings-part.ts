import { SETTINGS_NAMESPACE } from '../core/figures/settings-part';

/** What was asked for the settings kept with the workbook; answered with the request it was queued in. */
export interface AskedSettings {
  readonly part: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** Queues the question for our XML part. Where there is none, Excel answers for it with nothing (trap 31). */
export function askSettings(book: Excel.Workbook): AskedSettings {
  const part = book.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  return { part, xml: part.getXml() };
}

/** The part's text, or undefined where the workbook has none. */
export function settingsXml({ part, xml }: AskedSettings): string | undefined {
  return part.isNullObject ? undefined : xml.value;
}

/** Two requests: what stands there, then our part in its place. More than one of ours can only be strays: they go. */
export async function writeSettings(
  context: Excel.RequestContext,
  xml: string,
  onFirstAnswer: () => void,
): Promise<void> {
  const { customXmlParts } = context.workbook;
  const standing = customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  standing.load('items/id');
  await context.sync();
  onFirstAnswer();
  const [first, ...strays] = standing.items;
  for (const stray of strays) stray.delete();
  if (first) first.setXml(xml);
  else customXmlParts.add(xml);
  await context.sync();
}
