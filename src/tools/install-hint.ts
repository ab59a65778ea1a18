import { join } from 'node:path';
import { dist } from './project.ts';

/** How to load the build into one's own browser. */
export const installHint = `
To use this build in your own browser:
  Chromium, Chrome, Edge, Brave: open chrome://extensions, turn on "Developer mode", choose "Load unpacked",
    and pick the folder ${dist}
  Firefox: open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on…",
    and pick the file ${join(dist, 'manifest.json')}
`;
