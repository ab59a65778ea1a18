/** What to do once after an installation or an update. */
export interface InstalledParts {
  version: string;
  openWelcome(): Promise<unknown>;
  setWhatsNewVersion(version: string): Promise<unknown>;
}

/**
 * A first installation opens the page that shows how it works; nothing else ever opens a tab unasked. An update to another
 * version leaves a line for the popup. A reload, and an update of the browser, are neither.
 */
export async function afterInstall(
  { reason, previousVersion }: { reason: string; previousVersion?: string | undefined },
  { version, openWelcome, setWhatsNewVersion }: InstalledParts,
): Promise<void> {
  if (reason === 'install') await openWelcome();
  if (reason === 'update' && previousVersion !== version) await setWhatsNewVersion(version);
}
