/** A style sheet imported as a string: esbuild's text loader, for what lives in a shadow root. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how the text loader exports a file.
  export default text;
}
