import type { Page } from 'playwright-core';

/** Collects what no page may do: throw, complain in the console, or ask another host for anything. */
export class PageFaults {
  readonly found: string[] = [];
  private readonly origin: string;

  constructor(url: string) {
    this.origin = new URL(url).origin;
  }

  watch(page: Page): void {
    page.on('pageerror', (error) => {
      this.found.push(`error: ${error.stack ?? error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') this.found.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^(https?|wss?):$/u.test(protocol) && origin !== this.origin)
        this.found.push(`request: ${request.url()}`);
    });
  }

  /** Takes the faults that a test expects out of the list. */
  forget(pattern: RegExp): void {
    const others = this.found.filter((fault) => !pattern.test(fault));
    this.found.splice(0, this.found.length, ...others);
  }
}
