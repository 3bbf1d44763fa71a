import { TestEnvironment } from 'jest-environment-jsdom';

/** A page for components: jsdom with what Fluent UI asks of a browser and jsdom does not have. */
export default class PageEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const window = this.dom?.window;
    Object.assign(this.global, {
      matchMedia: (query: string) => ({
        matches: false,
        media: query,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }),
      ResizeObserver: NothingResizes,
      structuredClone,
      performance,
      TextDecoder,
      TextEncoder,
      setImmediate,
    });
    if (window) window.Element.prototype.scrollIntoView = () => undefined;
  }
}

class NothingResizes {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}
