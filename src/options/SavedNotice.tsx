import type { SaveNotice } from './use-settings.ts';

/** Says that a change was kept, or why not: to the eye for a moment, to a screen reader politely. */
export function SavedNotice({ notice }: { notice: SaveNotice | undefined }) {
  return (
    <div class="saved" role="status">
      {notice && (
        <p key={notice.turn} class={notice.failed ? 'saved-failed' : 'saved-done'}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
