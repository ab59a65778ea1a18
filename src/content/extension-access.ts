import type { PageAccess } from '../card/page-access.ts';
import { ask } from '../messages/ask-from-page.ts';
import { turnOffResult } from '../messages/turn-off-result.ts';
import { translate, uiLanguage } from '../platform/i18n.ts';
import { type BriefingOptions, brief } from './briefings.ts';
import type { PageMention } from './page-scan.ts';
import { siteHost } from './site-host.ts';

/** What the card asks of the extension. */
export function extensionAccess(
  options: BriefingOptions,
): Pick<PageAccess<PageMention>, 'brief' | 'read' | 'turnOff' | 'undo' | 'strings' | 'hasNoSite'> {
  return {
    brief: (topic, mention) => brief(topic, mention, options),
    read: (article, passage) => void ask('read', { article, passage }),
    async turnOff(request) {
      const name = request.what === 'site' ? siteHost() : request.name;
      // A local file has no host: there is nothing to turn off but the topic.
      if (name === '' && request.what !== 'quiet') return undefined;
      return turnOffResult(await ask('turnOff', { ...request, name }));
    },
    undo: (inverse) => void ask('undo', inverse),
    hasNoSite: siteHost() === '',
    strings: { translate, language: uiLanguage() },
  };
}
