import type { PageAccess } from '../card/page.ts';
import { ask } from '../messages/ask-from-page.ts';
import { turned } from '../messages/turned.ts';
import { translate, uiLanguage } from '../platform/i18n.ts';
import { briefingQuery } from './briefing-query.ts';
import type { PageMention, PageScan } from './page-scan.ts';
import { siteHost } from './site-host.ts';

export interface AnswerOptions {
  scan: PageScan;
  /** Of the page. */
  language: string;
  /** The extension is gone from under the page. */
  onGone(): void;
}

/** What the card asks of the extension. */
export function answering({
  scan,
  language,
  onGone,
}: AnswerOptions): Pick<
  PageAccess<PageMention>,
  'brief' | 'read' | 'turnOff' | 'takeBack' | 'strings' | 'hasNoSite'
> {
  return {
    async brief(topic, mention) {
      const reply = await ask('briefing', briefingQuery(topic, mention, scan, language));
      if (reply.ok) return reply.value;
      if (reply.reason === 'gone') onGone();
      return undefined;
    },
    read: (article, passage) => void ask('read', { article, passage }),
    async turnOff(request) {
      const name = request.what === 'site' ? siteHost() : request.name;
      // A local file has no host: there is nothing to turn off but the topic.
      if (name === '' && request.what !== 'quiet') return undefined;
      return turned(await ask('turnOff', { ...request, name }));
    },
    takeBack: (back) => void ask('takeBack', back),
    hasNoSite: siteHost() === '',
    strings: { translate, language: uiLanguage() },
  };
}
