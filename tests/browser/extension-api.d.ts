// What do the tests use of the browser's own interface, inside pages and background of the extension?

declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: unknown) => Promise<unknown> };
  readonly storage: {
    readonly local: {
      readonly set: (items: Readonly<Record<string, unknown>>) => Promise<void>;
      readonly remove: (key: string) => Promise<void>;
    };
  };
  readonly tabs: {
    readonly query: (filter: Readonly<Record<string, boolean>>) => Promise<readonly { readonly id: number }[]>;
  };
  readonly scripting: { readonly getRegisteredContentScripts: () => Promise<readonly unknown[]> };
  readonly permissions: { readonly contains: (what: { readonly origins: readonly string[] }) => Promise<boolean> };
  readonly contextMenus: { readonly onClicked: { readonly dispatch: (...args: readonly unknown[]) => void } };
};
