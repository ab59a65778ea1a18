import browser from 'webextension-polyfill';

/** What the manifest says that readers may want to check. */
export interface ManifestFacts {
  version: string;
  permissions: string[];
  /** The content security policy of the extension's own pages and its background. */
  policy: string;
}

/** From the extension that runs, not from what its authors say of it. */
export function manifestFacts(): ManifestFacts {
  const { version, permissions = [], content_security_policy: policy } = browser.runtime.getManifest();
  const pages =
    typeof policy === 'string' ? policy : (policy as { extension_pages?: string })?.extension_pages;
  return { version, permissions: permissions.map(String), policy: pages ?? '' };
}
