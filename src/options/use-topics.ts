import { useEffect, useState } from 'preact/hooks';
import type { TopicList } from '../core/briefing.ts';
import { ask } from '../messages/ask.ts';
import type { Reply } from '../messages/protocol.ts';

/** Every topic, named in `language`; while another language is asked for, the last list stays. */
export function useTopics(language: string | undefined): Reply<TopicList> | undefined {
  const [topics, setTopics] = useState<Reply<TopicList>>();
  useEffect(() => {
    if (language === undefined) return undefined;
    let wanted = true;
    void ask('topics', {}).then((reply) => wanted && setTopics(reply));
    return () => {
      wanted = false;
    };
  }, [language]);
  return topics;
}
