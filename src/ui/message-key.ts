import type english from '../../assets/_locales/en/messages.json';

/** A message of the interface: English has every one, and the architecture test holds the other languages to it. */
export type MessageKey = keyof typeof english;

/** One that counts, without the ending of its form: `passages` of `passages_one` and `passages_other`. */
export type CountedKey = BeforeOther<MessageKey>;

/** What stands behind `Beginning` in the names of messages: `topics` of `section_topics`. */
export type EndingOf<Beginning extends string> = Behind<MessageKey, Beginning>;

type BeforeOther<K> = K extends `${infer Base}_other` ? Base : never;
type Behind<K, Beginning extends string> = K extends `${Beginning}${infer Ending}` ? Ending : never;
