/**
 * Add `css` to a shadow root. Firefox before 153 refuses constructed sheets from a content script
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=1751346, seen November 2026), so there a `<style>` element does it.
 */
export function addStyles(root: ShadowRoot, css: string): { remove(): void } {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return {
      remove: () => {
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet);
      },
    };
  } catch {
    const element = root.ownerDocument.createElement('style');
    element.textContent = css;
    root.append(element);
    return element;
  }
}
