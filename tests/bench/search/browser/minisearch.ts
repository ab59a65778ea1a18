import MiniSearch, { type Options } from 'minisearch';
import { type Contestant, inChunks, type PeerDocument, peerDocuments } from './contestant.ts';
import { PeerDisk } from './peer-disk.ts';

const options: Options<PeerDocument> = { fields: ['text', 'heading', 'title', 'labels'] };

export const contestant: Contestant = {
  async importPack(pack) {
    const disk = await PeerDisk.open();
    await disk.writePassages(pack);
    const index = new MiniSearch(options);
    await inChunks(peerDocuments(pack), (chunk) => index.addAll(chunk));
    await disk.writeIndex([['index', JSON.stringify(index)]]);
  },
  async open() {
    const disk = await PeerDisk.open();
    const index = MiniSearch.loadJSON(await disk.record('index'), options);
    return {
      search(query) {
        const results = index.search(query, {
          fuzzy: 0.2,
          // The last word is still being typed.
          prefix: (_, at, words) => at === words.length - 1,
          // The weights of Backgrounder's fields.
          boost: { heading: 0.75, title: 0.5, labels: 0.5 },
        });
        return disk.read(results.slice(0, 10).map(({ id }) => id));
      },
    };
  },
};
