// Which words of a document name a person, an organization or a place?

/** The labels of a token: `B-` begins a name, `I-` goes on with it, `O` is no name. */
export type Tag = 'O' | 'B-PER' | 'I-PER' | 'B-ORG' | 'I-ORG' | 'B-LOC' | 'I-LOC';

/** Reads one document at a time: what a word was elsewhere in it helps to tell what it is here. */
export interface Tagger {
  /**
   * @param sentences of one document in reading order, each as its tokens' texts (as `findTokens` cuts them)
   * @returns one tag for each token, in the same shape
   */
  tagSentences(sentences: readonly (readonly string[])[]): readonly (readonly Tag[])[];
}
