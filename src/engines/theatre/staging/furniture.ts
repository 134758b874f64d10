/** What belongs to a place: reader and staging agree by this list on what is nobody. */

/** What nobody carries and whoever is about stands before, sits on or walks past. */
export const FURNITURE =
  /^(1f6aa|1fa9f|prop-window|1f6cb|1f6cf|1f5c4|1f5a5|2328|1f6d2|1fa94|prop-((?:gaming-|rocking-|deck-)?chair|(?:table|floor)-lamp|chopping-board|arcade-machine|throne|stool|couch|bed|bench|table|dining-table|desk|sink|shelf|wardrobe|mirror|fence|oven|clock|trash-can|keyboard|dish-counter|street-lamp|phone-booth|self-checkout|water-dispenser|air-conditioner|basketball-hoop|claw-machine|letter-box|hay-bale))/;
