/** Words for what people do: sport. How a row is read stands in `doings.ts`. */
export const DOINGS_OF_ATHLETES = `
javelin | stadium | throwing a javelin | 掷标枪 | throw/hurl javelin/spear; @javelin_throw; @javelin | (?:投|掷|扔)~标枪
tennis-serve | tennis-court | serving a tennis ball | 发网球 | serve/hit/smash/toss tennis_ball/tennis/ball_in_tennis/tennis_serve [racket racquet court]; serve in_tennis/in_tennis_match/at_tennis/on_tennis_court; serve ball on/in/with tennis_court/tennis_match/tennis_racket; do/practise tennis_serve/tennis_serves/serve; @tennis_serve | (?:发|击|打出)~网球(?:球)?; 网球发球; (?:打网球|在网球场上?)(?:时)?(?:正在)?发球; 练习?~网球发球
archery | meadow park | shooting an arrow | 射箭 | shoot arrow/arrows/bow/bow_and_arrow/bow_and_arrows/with_bow/with_bow_and_arrow/with_bows [target bullseye bow]; PRACTISE archery; @archery; draw bow/bow_and_arrow/longbow; aim bow/arrow/bow_and_arrow [target] | (?:练习?)?(?:射|放)~箭(?!头|客|手|步)(?:靶)?; 拉~(?:弓|弓箭)(?:射箭)?; 用~(?:弓箭?|弓)(?:射|瞄准)~(?:靶子?|箭靶|目标)?
high-dive | swimming-pool | diving into the pool | 跳水 | dive/plunge/jump into_pool/into_swimming_pool/in_swimming_pool/off_diving_board/from_diving_board/from_springboard/off_springboard/off_high_board/from_platform/from_diving_platform [pool water board]; do/practise diving/springboard_diving/platform_diving/high_dive [pool]; @springboard_diving; @platform_diving; @high_diving | 跳水(?!池|台)(?:运动|比赛|表演)?; (?:跳|扎|一头扎)进~(?:游泳池|泳池|水池)(?:里|中)?; 从~跳[水板]+[台板]?上?(?:跳下|跳入水中|跳水); 跳下~跳台
shot-put | stadium | putting the shot | 推铅球 | throw/put shot/shot_put; @shot_put; @shot_putting; do shot_put | (?:推|掷|投)~铅球
discus | stadium | throwing a discus | 掷铁饼 | throw/hurl discus; @discus_throw; @discus | (?:掷|投|扔)~铁饼
hammer-throw | stadium | throwing the hammer | 掷链球 | @hammer_throw; @hammer_throwing; do/practise hammer_throw | (?:掷|投|扔)~链球
pole-vault | stadium | pole vaulting | 撑杆跳 | pole_vault bar/over_bar; @pole_vault; @pole_vaulting; @polevaulting | 撑杆跳(?:高)?; 撑竿跳高?
curling | ice-rink | curling | 玩冰壶 | play/slide/push/throw curling/curling_stone/stone_on_ice; @curling!; do curling | (?:玩|打|推|掷)~冰壶
field-hockey | stadium | playing field hockey | 打曲棍球 | play field_hockey/street_hockey/road_hockey/floorball/hurling/hockey_on_grass/shinty; @field_hockey; @hurling | (?:打|玩)~(?:曲棍球|街头曲棍球|板棍球)
lacrosse | stadium | playing lacrosse | 打长曲棍球 | play lacrosse; @lacrosse | (?:打|玩)~(?:长曲棍球|棍网球|袋棍球)
bowl | bowling-alley | bowling | 打保龄球 | throw/roll bowling_ball [pins lane alley]; @bowling!; play bowling; knock_down pins/bowling_pins | 打~保龄球; 扔~保龄球; 玩保龄球
`;
