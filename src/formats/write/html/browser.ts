// The little of a browser that the page's script uses, as types: the project is checked without the DOM library, so that no
// engine file can name `document` by mistake.

export interface PageNode {
  textContent: string | null;
  readonly parentElement: PageElement | null;
}

export interface PageElement extends PageNode {
  readonly id: string;
  readonly dataset: Record<string, string | undefined>;
  readonly classList: {
    add(name: string): void;
    remove(name: string): void;
    contains(name: string): boolean;
    toggle(name: string, on?: boolean): boolean;
  };
  readonly options: ArrayLike<PageElement>;
  className: string;
  hidden: boolean;
  open: boolean;
  value: string;
  checked: boolean;
  lang: string;
  dir: string;
  tabIndex: number;
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  closest(selector: string): PageElement | null;
  matches(selector: string): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & ArrayLike<PageElement>;
  append(...nodes: (PageNode | string)[]): void;
  replaceChildren(...nodes: (PageNode | string)[]): void;
  remove(): void;
  focus(options?: object): void;
  select(): void;
  scrollIntoView(options?: object): void;
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
}

export interface PageEvent {
  readonly target: PageElement;
  readonly key: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  preventDefault(): void;
}

export interface PageRange {
  setStart(node: PageNode, offset: number): void;
  setEnd(node: PageNode, offset: number): void;
}

export interface PageDocument {
  title: string;
  readonly documentElement: PageElement;
  readonly body: PageElement;
  getElementById(id: string): PageElement | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement> & ArrayLike<PageElement>;
  createElement(name: string): PageElement;
  createRange(): PageRange;
  createTreeWalker(root: PageElement, what: number): { nextNode(): PageNode | null };
  addEventListener(type: string, listener: (event: PageEvent) => void): void;
  execCommand(name: string): boolean;
}

export interface PageWindow {
  readonly location: { hash: string };
  readonly history: {
    pushState(state: null, title: string, url: string): void;
    replaceState(state: null, title: string, url: string): void;
  };
  readonly navigator: { readonly clipboard?: { writeText(text: string): Promise<void> } };
  readonly CSS?: { readonly highlights?: { set(name: string, highlight: object): void; delete(name: string): void } };
  readonly Highlight?: new (...ranges: PageRange[]) => object;
  matchMedia(query: string): { readonly matches: boolean };
  setTimeout(run: () => void, milliseconds: number): number;
  addEventListener(type: string, listener: () => void): void;
  print(): void;
}

/** What the page carries for its script. */
export interface PageIsland {
  readonly pairs: readonly (readonly [string, string])[];
  readonly title: number;
  readonly citation: number;
  readonly copied: number;
  readonly notCopied: number;
  readonly rows: number;
  readonly rule: number;
  readonly layers: readonly number[];
  readonly layerNames: readonly string[];
  readonly reports: readonly {
    readonly outlet: number;
    readonly date: number;
    readonly name: string;
    readonly findings: readonly (readonly [layer: number, says: number, rule: number])[];
  }[];
}

/** What the parts of the script share. */
export interface PageState {
  readonly document: PageDocument;
  readonly window: PageWindow;
  readonly island: PageIsland;
  language: 0 | 1;
  /** '' follows the system. */
  theme: '' | 'dark' | 'light';
  anchor: string;
}
