declare module 'mark.js' {
  // The package has no types of its own, and a default export.
  class Mark {
    constructor(root: Element);
    mark(words: string[], options: { separateWordSearch: boolean; done: () => void }): void;
    unmark(): void;
  }
  export = Mark;
}
