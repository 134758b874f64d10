/**
 * Whose name says what they do: where a prompt tells no more of them they do it. A fisherman on a lake fishes, a bus driver
 * drives a bus. Read by `ideas.ts`. A row: names, the deed.
 */

const ROWS = `
fisherman, fishermen, angler, anglers | fishing
bus driver | driving a bus
school bus driver | driving a school bus
taxi driver, cab driver, cabbie, cabby | driving a taxi
truck driver, trucker | driving a truck
race car driver, racing driver, formula one driver, f1 driver | driving a racing car
skateboarder | skateboarding
archer | shooting an arrow with a bow
chess player, chess players | playing chess
guitarist, street musician, busker | playing the guitar
drummer | playing the drums
pianist | playing the piano
violinist, fiddler | playing the violin
saxophonist | playing the saxophone
trumpeter | playing the trumpet
juggler | juggling
swimmer | swimming
scuba diver, scuba divers, snorkeler | swimming under water
rock climber, mountain climber, mountaineer | climbing a cliff
cyclist, mountain biker | riding a bicycle
boxer, boxers | boxing
wrestlers, sumo wrestlers | fighting
tailor, seamstress | sewing
blacksmith | hammering
miner | digging
kayaker, rower | rowing
`;

/** Nothing is told of them behind their name but where, when and with whom. */
const NO_DEED = String.raw`(?=\s*$|\s*[,.;!]|\s+(?:on|in|at|by|near|during|under|along|across|beside|through|over|with|alone|down)\b)`;

export const AGENTS: readonly (readonly [phrase: RegExp, meaning: string])[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names, deed] = row.split(' | ') as [string, string];
    const all = names.split(', ').sort((one, other) => other.length - one.length);
    return [new RegExp(`^((?:\\w+ ){0,4}?(?:${all.join('|')}))${NO_DEED}`, 'iu'), `$1 ${deed}`];
  });
