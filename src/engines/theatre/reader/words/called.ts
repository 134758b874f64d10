/**
 * "my horse biscuit": what pets are called is a word for something else, and "dude in a suit" is somebody rather than a noise.
 * Called by `ideas.ts` before anything is read.
 */

/** Whose pets have names. */
const PETS =
  '(?:dog|doggo|puppy|pup|cat|kitten|kitty|horse|pony|foal|donkey|cow|calf|goat|sheep|lamb|pig|piglet|bunny|rabbit|hamster|guinea pig|gerbil|chinchilla|ferret|rat|mouse|hedgehog|parrot|budgie|cockatiel|canary|chicken|hen|rooster|duck|duckling|goose|fish|goldfish|turtle|tortoise|frog|toad|gecko|lizard|iguana|snake|llama|alpaca|corgi|poodle|husky|pug|beagle|dachshund|chihuahua|labrador|golden retriever|retriever|bulldog|terrier|shiba|tabby|owl|snail|axolotl)';
const OWNERS = "(?:my|our|his|her|their|your|(?:\\w+['’]s))";
/** Words for something else that pets are called by. */
const NAMES =
  'biscuit|cookie|noodles?|pickles?|potato|waffles?|mango|peanut|pepper|ginger|honey|muffin|cupcake|peaches|peach|olive|pumpkin|bean|beans|mochi|tofu|nugget|pancake|butter|butterscotch|toast|taco|nacho|burrito|dumpling|sushi|pretzel|brownie|pudding|oreo|coconut|kiwi|cherry|apple|plum|berry|blueberry|clementine|basil|sage|rosemary|clover|daisy|lily|rose|poppy|willow|maple|acorn|oak|hazel|ivy|fern|snowball|snowflake|snowy|shadow|smokey|smoky|midnight|storm|thunder|lightning|rocket|comet|star|luna|moon|sunny|sunshine|cloud|cloudy|misty|rainbow|pebbles?|rocky|ruby|pearl|amber|jade|diamond|penny|lucky|lady|duke|king|prince|princess|queenie|bear|tiger|fox|wolf|bambi|bubbles?|button|buttons|boots|socks|mittens|patch|patches|spot|dot|dotty|marbles?|ziggy|bandit|captain|ninja|ranger|scout|hunter|chip|chips|crumpet|crumble|sprout|turnip|radish|beet|cabbage|spud|tater|meatball|sausage|bacon|ham|gravy|cheddar|brie|cheese|cocoa|coffee|mocha|latte|espresso|whiskey|brandy|cinnamon|nutmeg|sugar|candy|jellybean|jelly|marshmallow|caramel|toffee|fudge|truffle|donut|crouton|ravioli|linguine|macaroni|pasta|kimchi|wasabi|soy|pixel|widget|turbo|zoom|dash|bolt|flash|blaze|ember|ash|dusty|rusty|copper|goldie|silver|pinky|blue|bluebell|violet';
const NAMED = new RegExp(
  `\\b(${OWNERS} (?:(?!the\\b)[\\w-]+ ){0,2}?${PETS}),? (?:(?:named|called) )?(?:${NAMES})\\b(?! (?:shop|store|factory|patch|tree|cake))`,
  'iu',
);
const EXPRESSLY = new RegExp(
  `\\b((?:an?|the|${OWNERS}) (?:[\\w-]+ ){0,2}?${PETS}),? (?:named|called) (?:${NAMES})\\b`,
  'iu',
);

/** Said of somebody: it has an article, or what it has on or does follows at once. */
const SOMEBODY =
  /(?<=^\W*(?:(?:a|an|the|this|that|some|one|my|old|young|random|tired|cool|angry|sad|big|buff|poor) )*)(?:dude|bro|homie|dood)(?= (?:in|with|wearing|on|who|at|from|and|trying|tries|tried|gets|goes|vs|versus)\b| (?!is\b|was\b|this\b|yes\b|its\b|has\b)[a-z]{3,}(?:ing|s)\b)|(?<=\b(?:a|an|the|some|random|old|young) )(?:dude|bro|homie)\b/iu;
const SOMEBODIES = /\b(?:two|three|four|five|some|the|these|a bunch of|a group of) (?:dudes|bros|homies)\b/iu;

/** @returns the prompt with who is meant as what they are. */
export const whoIsMeant = (prompt: string): string =>
  prompt
    .replace(EXPRESSLY, '$1')
    .replace(NAMED, '$1')
    .replace(SOMEBODY, 'guy')
    .replace(SOMEBODIES, (some) => some.replace(/\w+$/u, 'guys'));
