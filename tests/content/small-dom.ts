import { vi } from 'vitest';

/** As much of a document as is asked when it changes or is read; whoever asks more of it fails. */
export class SmallNode {
  /** How often any node was asked for its parent: what each change costs. */
  static asked = 0;
  readonly #type: number;
  readonly #name: string;
  readonly #parent: SmallNode | null;
  #first: SmallNode | null = null;
  #last: SmallNode | null = null;
  #next: SmallNode | null = null;

  constructor(type: number, name: string, parent: SmallNode | null) {
    this.#type = type;
    this.#name = name;
    this.#parent = parent;
    if (!parent) return;
    if (parent.#last) parent.#last.#next = this;
    else parent.#first = this;
    parent.#last = this;
  }

  get nodeType(): number {
    return this.#type;
  }

  get nodeName(): string {
    return this.#name;
  }

  get parentNode(): SmallNode | null {
    SmallNode.asked += 1;
    return this.#parent;
  }

  get firstChild(): SmallNode | null {
    return this.#first;
  }

  get nextSibling(): SmallNode | null {
    return this.#next;
  }

  get shadowRoot(): null {
    return null;
  }

  get isConnected(): boolean {
    return true;
  }

  getAttribute(): null {
    return null;
  }

  getElementsByTagName(): { length: number } {
    return { length: 0 };
  }

  querySelectorAll(): SmallNode[] {
    return [];
  }
}

export const smallElement = (name: string, parent: SmallNode | null) => new SmallNode(1, name, parent);
export const smallText = (parent: SmallNode) => new SmallNode(3, '#text', parent);

/** What a page has changed is told to the observer made last, by `tell`. */
export class SmallObserver {
  static last: SmallObserver | undefined;
  readonly #heard: (records: object[]) => void;
  #isOver = false;

  constructor(heard: (records: object[]) => void) {
    this.#heard = heard;
    SmallObserver.last = this;
  }

  observe(): void {
    this.#isOver = false;
  }

  disconnect(): void {
    this.#isOver = true;
  }

  static tell(records: object[]): void {
    if (SmallObserver.last && !SmallObserver.last.#isOver) SmallObserver.last.#heard(records);
  }
}

const elementClasses =
  'Text HTMLDivElement HTMLParagraphElement HTMLLIElement HTMLAnchorElement HTMLSpanElement HTMLHeadingElement HTMLScriptElement HTMLImageElement';

/** Let modules that look at the DOM be loaded in Node. */
export function stubDom(): void {
  vi.stubGlobal('Node', SmallNode);
  vi.stubGlobal('Element', SmallNode);
  for (const name of elementClasses.split(' ')) vi.stubGlobal(name, class extends SmallNode {});
  vi.stubGlobal('document', { designMode: 'off' });
  vi.stubGlobal('MutationObserver', SmallObserver);
}
