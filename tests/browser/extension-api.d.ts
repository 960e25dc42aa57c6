// What do the tests use of the browser's own interface, inside pages and background of the extension?

declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
  readonly storage: {
    readonly local: {
      /** null: everything. */
      readonly get: (key: null) => Promise<Readonly<Record<string, unknown>>>;
      readonly set: (items: Readonly<Record<string, unknown>>) => Promise<void>;
      readonly remove: (key: string) => Promise<void>;
    };
  };
  readonly scripting: {
    readonly getRegisteredContentScripts: () => Promise<readonly unknown[]>;
    readonly executeScript: (what: {
      readonly target: { readonly tabId: number };
      readonly files?: readonly string[];
      readonly args?: readonly unknown[];
      readonly func?: (...args: never) => unknown;
    }) => Promise<unknown>;
  };
  readonly permissions: { readonly contains: (what: { readonly origins: readonly string[] }) => Promise<boolean> };
  readonly tabs: {
    readonly query: (what: {
      readonly active?: boolean;
      readonly lastFocusedWindow?: boolean;
      readonly url?: string;
    }) => Promise<readonly { readonly id: number }[]>;
  };
  readonly action: { readonly getBadgeText: (what: { readonly tabId: number }) => Promise<string> };
  readonly contextMenus: { readonly onClicked: { readonly dispatch: (...args: readonly unknown[]) => void } };
};
