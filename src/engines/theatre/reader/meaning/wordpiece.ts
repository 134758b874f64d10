/** BERT's WordPiece tokenizer for English (Devlin et al., 2019), over the vocabulary that the encoder ships with. */

export interface Tokenizer {
  /** Token ids between [CLS] and [SEP], at most `longest`. */
  encode(text: string, longest: number): number[];
}

const LONGEST_WORD = 40;

export function createTokenizer(vocabulary: readonly string[]): Tokenizer {
  const ids = new Map(vocabulary.map((token, id) => [token, id]));
  const unknown = ids.get('[UNK]')!;
  const piecesOf = (word: string): number[] => {
    const pieces: number[] = [];
    for (let start = 0; start < word.length; ) {
      let end = word.length;
      const piece = () => (start > 0 ? '##' : '') + word.slice(start, end);
      while (end > start && !ids.has(piece())) end -= 1;
      if (end === start) return [unknown];
      pieces.push(ids.get(piece())!);
      start = end;
    }
    return pieces;
  };
  return {
    encode(text, longest) {
      const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
      const words = plain.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
      const pieces = words.flatMap((word) => (word.length > LONGEST_WORD ? [unknown] : piecesOf(word)));
      return [ids.get('[CLS]')!, ...pieces.slice(0, longest - 2), ids.get('[SEP]')!];
    },
  };
}
