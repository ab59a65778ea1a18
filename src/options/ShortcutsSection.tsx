import { useEffect, useState } from 'preact/hooks';
import { type Command, listCommands, openShortcutSettings } from '../platform/commands.ts';
import type { MessageKey } from '../ui/message-key.ts';
import { useStrings } from '../ui/strings.ts';
import { Section } from './Section.tsx';

/** Keys that work in the card and the popup, and in no page: pairs of messages, `key_<id>` and `key_<id>_does`. */
const fixedKeys = ['escape', 'arrows', 'enter'] as const;

/**
 * Our own commands in the interface's language; the browser describes them in its own, and its own not at all. They are
 * listed in this order: Chromium's is that of their ids.
 */
const commandWords: Partial<Record<string, MessageKey>> = {
  _execute_action: 'commandPopup',
  'next-mention': 'commandNext',
  'previous-mention': 'commandPrevious',
  'open-card': 'commandOpenCard',
  'toggle-site': 'commandToggleSite',
};

/** What the keyboard does, and where to change it. */
export function ShortcutsSection() {
  const { translate } = useStrings();
  const [commands, setCommands] = useState<Command[]>();
  const [couldOpen, setCouldOpen] = useState(true);
  useEffect(() => {
    const look = () => void listCommands().then(setCommands);
    look();
    // Shortcuts are changed on a page of the browser's own, and no event tells.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return (
    <Section id="shortcuts" lead={translate('shortcutsLead')}>
      {commands?.length === 0 && <p class="muted">{translate('shortcutsNone')}</p>}
      {commands && commands.length > 0 && (
        <>
          <dl class="keys">
            {inOrder(commands).map((command) => (
              <CommandLine key={command.name} command={command} />
            ))}
          </dl>
          <button type="button" class="button" onClick={() => void openShortcutSettings().then(setCouldOpen)}>
            {translate('shortcutsChange')}
          </button>
          <p class="remark" role="alert">
            {!couldOpen && translate('shortcutsByHand')}
          </p>
        </>
      )}
      <h3 class="section-title keys-fixed">{translate('keysInCard')}</h3>
      <dl class="keys">
        {fixedKeys.map((key) => (
          <div key={key}>
            <dt>{translate(`key_${key}_does`)}</dt>
            <dd>
              <kbd>{translate(`key_${key}`)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

/** What we have no words for comes last. */
function inOrder(commands: readonly Command[]): Command[] {
  const names = Object.keys(commandWords).toReversed();
  return commands.toSorted((a, b) => names.indexOf(b.name) - names.indexOf(a.name));
}

function CommandLine({ command: { name, description, shortcut } }: { command: Command }) {
  const { translate } = useStrings();
  const words = commandWords[name];
  const label = words ? translate(words) : description || name;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="muted">{translate('shortcutUnset')}</span>}
      </dd>
    </div>
  );
}
