// What does `?iife` give? The path of a script that the build has bundled into one file, for `executeScript`.

declare module '*?iife' {
  const path: string;
  export default path;
}

// And MESSAGE_KEYS? The names of all messages of `_locales`, put in by the build.

declare const MESSAGE_KEYS: readonly string[];

// And `?inline` of a font? A data: address that holds it.
declare module '*.woff2?inline' {
  const url: string;
  export default url;
}
