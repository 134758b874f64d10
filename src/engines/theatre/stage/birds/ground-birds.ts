/** Birds that are seen on foot where nobody says that they fly: those that cannot, and ducks, swans, geese, flamingos and peacocks. */
export const GROUND_BIRDS = /^1f(?:427|413|414|42[3-5]|983|9a4|986|9a2|abf|9a9|99a)/;
