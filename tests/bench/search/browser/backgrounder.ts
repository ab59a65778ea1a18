import type { Pack } from '../../../../src/core/pack.ts';
import { openStore } from '../../../../src/store/open-store.ts';
import type { Contestant } from './contestant.ts';
import { pause } from './contestant.ts';

/** The shipped store, as the background opens it. */
export const contestant: Contestant = {
  async importPack(pack) {
    const store = shippedStore(async () => pack);
    const seeded = await store.seed();
    store.close();
    if (!seeded.ok) throw new Error(seeded.detail ?? seeded.reason);
  },
  async open() {
    // Answers must come from the database: there is no package to fall back to.
    const store = shippedStore(() => Promise.reject(new Error('The package was read.')));
    return {
      async search(query) {
        const answer = await store.search({ query, limit: 10 });
        if (!answer.ok) throw new Error(answer.detail ?? answer.reason);
        return answer.value.results.map(({ passage, text }) => ({ id: passage, text }));
      },
      async brief(topic, sentence) {
        const answer = await store.briefing({ topic, sentence, pageTopics: ['iran', 'russia'] });
        if (!answer.ok) throw new Error(answer.detail ?? answer.reason);
        return answer.value.excerpts.length;
      },
    };
  },
};

function shippedStore(readPack: () => Promise<Pack>) {
  return openStore({ readPack, beforeStep: pause });
}
