import { formatTime } from '../ui/dates.ts';
import { useStrings } from '../ui/strings.ts';
import type { PageStatus } from './page-status.ts';

export interface PageNoticeProps {
  status: PageStatus;
  /** Are topics listed below it all the same? */
  isListed: boolean;
  /** What the store is about. */
  subject: string | undefined;
  onEnable: () => void;
  onSiteOn: () => void;
  /** When the quiet time ends, in milliseconds since 1970. */
  quietUntil: number;
  onQuietEnd: () => void;
  onRetry: () => void;
  onOptions: () => void;
}

/** Why there is no list of topics, and what can be done about it. */
export function PageNotice(props: PageNoticeProps) {
  const { status, isListed, subject, onEnable, onSiteOn, quietUntil, onQuietEnd, onRetry, onOptions } = props;
  const { translate, language } = useStrings();
  switch (status) {
    case 'off':
      return (
        <Notice title={translate('offTitle')} text={translate('offText')}>
          <ActionButton label={translate('turnOn')} onClick={onEnable} />
        </Notice>
      );
    case 'site-off':
      return (
        <Notice title={translate('siteOffTitle')} text={translate('siteOffText')}>
          <ActionButton label={translate('turnOnHere')} onClick={onSiteOn} />
        </Notice>
      );
    case 'quiet':
      return (
        <Notice
          title={translate('quietTitle', formatTime(quietUntil, language))}
          text={translate('quietText')}
        >
          <ActionButton label={translate('quietEnd')} onClick={onQuietEnd} />
        </Notice>
      );
    case 'unreachable':
      return (
        <Notice title={translate('unreachableTitle')} text={translate('unreachableText')}>
          <ActionButton label={translate('lookAgain')} onClick={onRetry} />
        </Notice>
      );
    case 'lost':
      return (
        <Notice title={translate('lostTitle')} text={isListed ? translate('lostText') : undefined}>
          <ActionButton label={translate('lookAgain')} onClick={onRetry} />
        </Notice>
      );
    case 'connecting':
    case 'scanning':
      return <Notice title={translate('scanningTitle')} text={translate('scanningText')} />;
    case 'filtered':
      return (
        <Notice title={translate('filteredTitle')} text={translate('filteredText')}>
          <ActionButton label={translate('filteredAction')} onClick={onOptions} />
        </Notice>
      );
    case 'off-topic':
    case 'on':
      return (
        <Notice
          title={subject ? translate('offTopicTitle', subject) : translate('offTopicTitlePlain')}
          text={translate('offTopicText')}
        />
      );
  }
}

interface NoticeProps {
  title: string;
  text?: string | undefined;
  children?: preact.ComponentChildren;
}

function Notice({ title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

function ActionButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" class="button button-main" onClick={onClick}>
      {label}
    </button>
  );
}
