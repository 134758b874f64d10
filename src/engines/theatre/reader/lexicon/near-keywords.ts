/**
 * Keywords of emoji that name the thing itself or its next of kin. The other 1400 tell what one thinks of with it ("stick" of
 * oden, "honk" of a goose, "switch" of nothing), and whoever says them wants none of it. Read by `emoji-senses.ts`.
 */
export const NEAR_KEYWORDS: ReadonlySet<string> = new Set(
  `puppies dogs cats horses equine racehorse burro hinny wisent sow guanaco vicuña joey gander terrapin reptile conch shellfish
  mollusk escargot roach maggot earthworm amoeba bacteria buttercup dandelion bluebonnet lupine snapdragon evergreen
  shamrock cantaloupe citrus berries berry bilberry blueberry kiwi vegetable veggie aubergine maize capsicum pickle kale lettuce
  almond peanut pea soybean edamame legume ginger baguette naan pita hotcake pancake crêpe drumstick lambchop porkchop
  frankfurter gyro kebab meatball meatballs casserole paella cereal congee oatmeal porridge pho curry skewer empanada gyōza
  jiaozi pierogi potsticker takeout icecream pudding honeypot chai oolong ale stein liquor scotch tumbler whiskey whisky
  cutlery timber yurt urn monorail trolleybus caboose tire copter whirlwind twister typhoon dynamite doll puck gun handgun
  revolver babushka matryoshka plush plaything string rope cord twine tshirt slipper stiletto tophat bookbag satchel pouch
  earbud squeezebox concertina fife cellphone cell pc calculator cd dvd camcorder vcr torch diya lantern notebook document tag
  mail email ballpoint clipboard garbage trash screw cogwheel cog horseshoe rung shampoo sunscreen lotion moisturizer
  mousetrap cask vat tombstone talisman plaque picket euro cash money sandals sandal flips-flops skates scuba snorkeling
  lifesaver preserver saucer aliens rockets hotsprings loaf carbs tadpole hens sock stocking slots pinata underwear eyewear
  mosque masjid grave memorial bouquet statue monument parcel beanstalk futbol hoop spark toy bricks cabbie`.split(
    /\s+/,
  ),
);
