/** Replaced by the build (src/tools/entries.ts). */
declare const PACK_HASH: string;

/** The content hash of the `pack.json` that was packed together with this script. */
export const packHash = PACK_HASH;
