/** What one request of a writing may weigh: under Excel's 5 MB, with room for what is not counted (trap 14). */
const MOST_BYTES = 3_000_000;

/** The requests of one writing: everything goes into one, unless it would grow too big. */
export class Batch {
  private bytes = 0;
  /** Something was sent that may have changed the workbook. */
  sent = false;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Makes room for about that many bytes: sends what is queued when it would not fit. */
  async room(bytes: number): Promise<void> {
    if (this.bytes > 0 && this.bytes + bytes > MOST_BYTES) await this.send();
    this.bytes += bytes;
  }

  async send(): Promise<void> {
    this.bytes = 0;
    await this.context.sync();
    this.sent = true;
  }
}
