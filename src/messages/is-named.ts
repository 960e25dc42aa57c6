// Is this the message that a listener waits for? Each has a name of its own; nothing else of it is known yet.

/** What came with it is `unknown`: a page's process may be taken over, so each field is looked at before it is used. */
export function isNamed<Name extends string>(
  message: unknown,
  name: Name,
): message is { readonly name: Name } & Readonly<Record<string, unknown>> {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === name;
}
