/**
 * Is this the extension's own welcome page? There its scripts are imported by their paths: Chromium's address for web pages
 * is new in each session, and no 'self' to the extension's policy.
 */
export const isOnOwnPage = location.protocol.endsWith('-extension:');
