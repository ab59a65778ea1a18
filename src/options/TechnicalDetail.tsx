/** What the browser or a check said, in its own words: for whoever is to mend it. */
export function TechnicalDetail({ text }: { text: string | undefined }) {
  if (!text) return null;
  return (
    <p class="muted" lang="en" dir="auto">
      {text}
    </p>
  );
}
