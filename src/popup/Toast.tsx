import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from '../ui/IconButton.tsx';
import { useStrings } from '../ui/strings.ts';

interface Message {
  text: string;
  undo?: () => void;
}

export interface ToastState {
  message: Message | undefined;
  show: (message: Message) => void;
  clear: () => void;
}

/** The last thing that was done, with the way to take it back, until the reader closes it. */
export function useToast(): ToastState {
  const [message, setMessage] = useState<Message>();
  return { message, show: setMessage, clear: () => setMessage(undefined) };
}

export function Toast({ toast }: { toast: ToastState }) {
  const { translate } = useStrings();
  const { message } = toast;
  const undo = useRef<HTMLButtonElement>(null);
  // What was pressed is gone, and this is the next thing that a reader without a mouse may want.
  useLayoutEffect(() => undo.current?.focus(), [message]);
  return (
    <div class="toast" role="status">
      {message && <span>{message.text}</span>}
      {message?.undo && (
        <button
          type="button"
          class="link"
          ref={undo}
          onClick={() => {
            message.undo?.();
            toast.clear();
          }}
        >
          {translate('undo')}
        </button>
      )}
      {message && <IconButton icon="close" label={translate('close')} onClick={toast.clear} />}
    </div>
  );
}
