/** Words for what people do: sport. How a row is read stands in `doings.ts`. */
export const DOINGS_OF_ATHLETES = `
javelin | stadium | throwing a javelin | 掷标枪 | throw/hurl javelin/spear; @javelin_throw; @javelin | (?:投|掷|扔)~标枪
shot-put | stadium | putting the shot | 推铅球 | throw/put shot/shot_put; @shot_put; @shot_putting; do shot_put | (?:推|掷|投)~铅球
discus | stadium | throwing a discus | 掷铁饼 | throw/hurl discus; @discus_throw; @discus | (?:掷|投|扔)~铁饼
hammer-throw | stadium | throwing the hammer | 掷链球 | @hammer_throw; @hammer_throwing; do/practise hammer_throw | (?:掷|投|扔)~链球
pole-vault | stadium | pole vaulting | 撑杆跳 | pole_vault bar/over_bar; @pole_vault; @pole_vaulting; @polevaulting | 撑杆跳(?:高)?; 撑竿跳高?
curling | ice-rink | curling | 玩冰壶 | play/slide/push/throw curling/curling_stone/stone_on_ice; @curling!; do curling | (?:玩|打|推|掷)~冰壶
field-hockey | stadium | playing field hockey | 打曲棍球 | play field_hockey/street_hockey/road_hockey/floorball/hurling/hockey_on_grass/shinty; @field_hockey; @hurling | (?:打|玩)~(?:曲棍球|街头曲棍球|板棍球)
lacrosse | stadium | playing lacrosse | 打长曲棍球 | play lacrosse; @lacrosse | (?:打|玩)~(?:长曲棍球|棍网球|袋棍球)
`;
