import { useState } from 'preact/hooks';
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

/** The last thing that was done, with the way to take it back. */
export function useToast(): ToastState {
  const [message, setMessage] = useState<Message>();
  return { message, show: setMessage, clear: () => setMessage(undefined) };
}

export function Toast({ toast }: { toast: ToastState }) {
  const { translate } = useStrings();
  const { message } = toast;
  return (
    <div class="toast" role="status">
      {message && <span>{message.text}</span>}
      {message?.undo && (
        <button
          type="button"
          class="link"
          onClick={() => {
            message.undo?.();
            toast.clear();
          }}
        >
          {translate('undo')}
        </button>
      )}
    </div>
  );
}
