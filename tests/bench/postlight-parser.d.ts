// What does the bench use of @postlight/parser, which has no types of its own?

declare module '@postlight/parser' {
  const Parser: {
    readonly parse: (
      url: string,
      options: { readonly html: string | Buffer; readonly fetchAllPages: boolean },
    ) => Promise<{ readonly content?: string | null }>;
  };
  export default Parser;
}
