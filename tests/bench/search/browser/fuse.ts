import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js';
import { type Contestant, type PeerDocument, pause, peerDocuments } from './contestant.ts';
import { PeerDisk } from './peer-disk.ts';

const keys = [
  { name: 'text', weight: 1 },
  { name: 'heading', weight: 0.75 },
  { name: 'title', weight: 0.5 },
  { name: 'labels', weight: 0.5 },
];
/** Word by word; without it Fuse compares a query with the whole text and finds little. */
const options: IFuseOptions<PeerDocument> = { keys, useTokenSearch: true };

type SerialisedIndex = Parameters<typeof Fuse.parseIndex<PeerDocument>>[0];

export const contestant: Contestant = {
  async importPack(pack) {
    const disk = await PeerDisk.open();
    await disk.writePassages(pack);
    const documents = peerDocuments(pack);
    const index: FuseIndex<PeerDocument> = Fuse.createIndex(
      keys.map(({ name }) => name),
      documents,
    );
    await pause();
    await disk.writeIndex([
      ['index', index.toJSON()],
      ['documents', documents],
    ]);
  },
  async open() {
    const disk = await PeerDisk.open();
    // Fuse keeps no documents in its index but wants them all to give one back.
    const [documents, serialised] = await Promise.all([
      disk.record<PeerDocument[]>('documents'),
      disk.record<SerialisedIndex>('index'),
    ]);
    const fuse = new Fuse(documents, options, Fuse.parseIndex<PeerDocument>(serialised));
    return {
      search: (query) => disk.read(fuse.search(query, { limit: 10 }).map(({ item }) => item.id)),
    };
  },
};
