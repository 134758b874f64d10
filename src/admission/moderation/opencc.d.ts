/** opencc-js ships types for its converters only; a dictionary is pairs `traditional simplified`, with `|` between. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  export default pairs;
}
