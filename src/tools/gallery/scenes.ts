import type { SceneName } from './plan.ts';
import { card, disputed } from './scenes/card.ts';
import { changes, options, passage, reader, welcome } from './scenes/pages.ts';
import { offTopic, popup, search } from './scenes/popup.ts';
import type { Scene } from './studio.ts';

/** How each scene of the plan is brought about. */
export const sceneOf: Record<SceneName, Scene> = {
  card,
  disputed,
  popup,
  search,
  'off-topic': offTopic,
  options,
  reader,
  passage,
  welcome,
  changes,
};
