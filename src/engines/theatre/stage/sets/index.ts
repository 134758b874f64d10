/** The hand-written list of sets: name in a score → design. */
import type { SetName } from '../../sets.js';
import type { SetDesign } from '../set.js';
import { aegeanVillage } from './aegean-village.js';
import { airplaneCabin } from './airplane-cabin.js';
import { airport } from './airport.js';
import { alley } from './alley.js';
import { aquarium } from './aquarium.js';
import { arcade } from './arcade.js';
import { attic } from './attic.js';
import { bakery } from './bakery.js';
import { ballroom } from './ballroom.js';
import { bambooForest } from './bamboo-forest.js';
import { bar } from './bar.js';
import { barberShop } from './barber-shop.js';
import { bareRoom } from './bare-room.js';
import { baseballField } from './baseball-field.js';
import { basement } from './basement.js';
import { bathroom } from './bathroom.js';
import { beach } from './beach.js';
import { bedroom } from './bedroom.js';
import { bowlingAlley } from './bowling-alley.js';
import { bridge } from './bridge.js';
import { campsite } from './campsite.js';
import { canal, canalStreet } from './canal-street.js';
import { canyon } from './canyon.js';
import { carriage } from './carriage.js';
import { castle } from './castle.js';
import { cathedral } from './cathedral.js';
import { cave, iceCave } from './cave.js';
import { cemetery } from './cemetery.js';
import { cinema } from './cinema.js';
import { classroom } from './classroom.js';
import { cliff } from './cliff.js';
import { coffeeCup } from './coffee-cup.js';
import { constructionSite } from './construction-site.js';
import { coralReef } from './coral-reef.js';
import { corridor, hospitalCorridor } from './corridor.js';
import { cornfield, rapeseedField, vineyard } from './crop-fields.js';
import { desert, egypt } from './desert.js';
import { disco } from './disco.js';
import { downtown } from './downtown.js';
import { elevator } from './elevator.js';
import { factory } from './factory.js';
import { carousel, fairground } from './fairground.js';
import { farm } from './farm.js';
import { lavenderField, sunflowerField, tulipField, wheatField } from './flower-fields.js';
import { flowerGarden } from './flower-garden.js';
import { forest } from './forest.js';
import { futureCity } from './future-city.js';
import { garage } from './garage.js';
import { glacier } from './glacier.js';
import { greatWall } from './great-wall.js';
import { greenhouse } from './greenhouse.js';
import { gym } from './gym.js';
import { harbour } from './harbour.js';
import { hauntedMansion } from './haunted-mansion.js';
import { highway } from './highway.js';
import { hospital } from './hospital.js';
import { house } from './house.js';
import { iceRink } from './ice-rink.js';
import { island } from './island.js';
import { jungle } from './jungle.js';
import { jungleRiver } from './jungle-river.js';
import { jungleTemple } from './jungle-temple.js';
import { junkyard } from './junkyard.js';
import { kitchen } from './kitchen.js';
import { laboratory } from './laboratory.js';
import { lanternStreet } from './lantern-street.js';
import { laundromat } from './laundromat.js';
import { library } from './library.js';
import { livingRoom } from './living-room.js';
import { lodge } from './lodge.js';
import { market } from './market.js';
import { marsh } from './marsh.js';
import { meadow } from './meadow.js';
import { moon } from './moon.js';
import { mountains, mountFuji, snowyMountains } from './mountains.js';
import { museum } from './museum.js';
import { musicStudio } from './music-studio.js';
import { ocean } from './ocean.js';
import { office } from './office.js';
import { palace } from './palace.js';
import { paris } from './paris.js';
import { park } from './park.js';
import { partyRoom } from './party-room.js';
import { pharmacy } from './pharmacy.js';
import { playground } from './playground.js';
import { prisonCell } from './prison-cell.js';
import { raceTrack } from './race-track.js';
import { railway } from './railway.js';
import { restaurant } from './restaurant.js';
import { river } from './river.js';
import { riverside } from './riverside.js';
import { rooftop } from './rooftop.js';
import { FURNISHED_ROOMS } from './rooms/index.js';
import { saltFlat } from './salt-flat.js';
import { savanna } from './savanna.js';
import { seaCliffs } from './sea-cliffs.js';
import { shop } from './shop.js';
import { skiSlope } from './ski-slope.js';
import { sky } from './sky.js';
import { skyIslands } from './sky-islands.js';
import { skyline } from './skyline.js';
import { snowyMeadow } from './snowy-meadow.js';
import { space } from './space.js';
import { spaceStation } from './space-station.js';
import { footballField, stadium } from './stadium.js';
import { stillWater } from './still-water.js';
import { street } from './street.js';
import { studio } from './studio.js';
import { sunkenCity } from './sunken-city.js';
import { supermarket } from './supermarket.js';
import { swimmingPool } from './swimming-pool.js';
import { tabletop } from './tabletop.js';
import { theatre } from './theatre.js';
import { tokyoStreet } from './tokyo-street.js';
import { trainStation } from './train-station.js';
import { underWater } from './under-water.js';
import { valley } from './valley.js';
import { viaduct } from './viaduct.js';
import { village } from './village.js';
import { volcano } from './volcano.js';
import { townCanal, waterTown } from './water-town.js';
import { waterfall } from './waterfall.js';
import { windowRoom } from './window-room.js';
import { workshop } from './workshop.js';
import { zenGarden } from './zen-garden.js';

export const SETS: Record<SetName, SetDesign> = {
  // Nature
  meadow,
  'snowy-meadow': snowyMeadow,
  forest,
  beach,
  island,
  desert,
  mountains,
  egypt,
  'mount-fuji': mountFuji,
  'snowy-mountains': snowyMountains,
  moon,
  'under-water': underWater,
  'coral-reef': coralReef,
  'sunken-city': sunkenCity,
  farm,
  'rapeseed-field': rapeseedField,
  cornfield,
  vineyard,
  'bamboo-forest': bambooForest,
  jungle,
  'jungle-river': jungleRiver,
  river,
  riverside,
  waterfall,
  ocean,
  volcano,
  canyon,
  cave,
  'ice-cave': iceCave,
  savanna,
  marsh,
  glacier,
  cliff,
  'sea-cliffs': seaCliffs,
  valley,
  campsite,
  'flower-garden': flowerGarden,
  'ski-slope': skiSlope,
  sky,
  space,
  // Built
  'tokyo-street': tokyoStreet,
  'future-city': futureCity,
  'great-wall': greatWall,
  'aegean-village': aegeanVillage,
  'canal-street': canalStreet,
  canal,
  'lantern-street': lanternStreet,
  market,
  'zen-garden': zenGarden,
  street,
  alley,
  downtown,
  highway,
  bridge,
  viaduct,
  harbour,
  'train-station': trainStation,
  carriage,
  railway,
  castle,
  palace,
  stadium,
  'football-field': footballField,
  'baseball-field': baseballField,
  'race-track': raceTrack,
  playground,
  park,
  fairground,
  carousel,
  'construction-site': constructionSite,
  cemetery,
  house,
  village,
  factory,
  junkyard,
  airport,
  paris,
  skyline,
  // Rooms
  'living-room': livingRoom,
  'window-room': windowRoom,
  bedroom,
  kitchen,
  bathroom,
  basement,
  'coffee-cup': coffeeCup,
  tabletop,
  'still-water': stillWater,
  'salt-flat': saltFlat,
  disco,
  corridor,
  'hospital-corridor': hospitalCorridor,
  office,
  classroom,
  library,
  laboratory,
  hospital,
  gym,
  'ice-rink': iceRink,
  museum,
  bar,
  restaurant,
  bakery,
  'barber-shop': barberShop,
  supermarket,
  shop,
  pharmacy,
  'music-studio': musicStudio,
  cinema,
  ballroom,
  'bare-room': bareRoom,
  aquarium,
  'swimming-pool': swimmingPool,
  theatre,
  workshop,
  studio,
  'party-room': partyRoom,
  'sky-islands': skyIslands,
  lodge,
  'jungle-temple': jungleTemple,
  'haunted-mansion': hauntedMansion,
  cathedral,
  'lavender-field': lavenderField,
  'tulip-field': tulipField,
  'sunflower-field': sunflowerField,
  'wheat-field': wheatField,
  'water-town': waterTown,
  'town-canal': townCanal,
  rooftop,
  'space-station': spaceStation,
  attic,
  laundromat,
  elevator,
  'prison-cell': prisonCell,
  'airplane-cabin': airplaneCabin,
  arcade,
  garage,
  greenhouse,
  'bowling-alley': bowlingAlley,
  ...FURNISHED_ROOMS,
};
