const LONG = 30;

/** Long work in short slices, so that questions of pages are answered in between. */
export class Slices {
  private since = performance.now();

  /** Lets others run when this slice has become long (ms). */
  async pause(): Promise<void> {
    if (performance.now() - this.since < LONG) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.since = performance.now();
  }
}
