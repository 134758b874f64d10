/** Words for what two do with each other: & is the other one, &child a small or sick one. How a row is read stands in `doings.ts`. */
export const DOINGS_OF_TWO = `
handshake | office park | shaking hands | 握手 | shake hands; shake hands with &; shake &'s hand; exchange handshake/handshakes | 握(?:着|了)?手(?!言|机); (?:和|跟|与|同|向)&握(?:着|了)?手
cut-hair | barber-shop | cutting hair | 剪头发 | cut/trim/style/clip/do &'s hair [scissors comb]; give & haircut/hair_cut/trim [scissors]; cut/trim hair [scissors comb] | 给&(?:剪|理|修剪|修|做)~(?:头发|发型|发); 给&理发; (?:剪|修剪)~(?:头发|发)(?!型|廊|店|师); 理~头发
braid-others | bedroom | braiding hair | 编辫子 | braid/plait &'s hair; put &'s hair in_braids/in_braid/in_plaits | (?:给|帮)&(?:编|扎|梳)~(?:辫子|麻花辫|小辫儿?|马尾辫?|头发)
massage | bedroom | giving a massage | 按摩 | massage/rub &'s back/shoulders/neck/head/feet; massage &; give & massage/back_massage/shoulder_massage/back_rub/backrub/neck_massage/head_massage; @massaging_back; @massaging_neck | (?:给|帮|为)&(?:做)?(?:按摩|推拿)(?:肩膀?|背|头)?; (?:给|帮|为)&(?:捶|揉|按|捏)~(?:背|肩膀?|腿)
push-swing | playground | pushing on a swing | 推着荡秋千 | push & on_swing/in_swing/on_swings/in_swings | 推着?&(?:荡|玩|打|坐)~秋千; (?:给|帮)&推~秋千
piggyback | park | carrying on the back | 背着 | carry & on_back/on_shoulders/piggyback/piggy-back; give & piggyback/piggyback_ride/piggy-back_ride/ride_on_back; @piggybacking | 背着?&PERSON(?:走路?|跑步?|过河|上山|回家|玩)?
tango | ballroom | dancing the tango | 跳探戈 | dance/do/perform/practise/practice tango/argentine_tango; @tango_dancing; @dancing_tango | 跳~探戈(?:舞)?
ballroom | ballroom | dancing together | 跳双人舞 | dance/do/perform/practise/practice waltz/foxtrot/rumba/bachata/salsa/ballroom_dance/slow_dance/quickstep/cha-cha/swing_dance/lindy_hop/jive/polka/in_ballroom; @ballroom_dancing; @salsa_dancing; @swing_dancing; waltz; slow_dance; dance with & in/at ballroom | 跳~(?:华尔兹|交谊舞|交际舞|国标舞?|双人舞|伦巴|恰恰|萨尔萨|慢舞|拉丁舞)(?:舞)?
clap-game | playground | playing a clapping game | 玩拍手游戏 | play patty_cake/pat-a-cake/pattycake/clapping_game/clapping_games/hand_clapping_game/hand_game | 玩~(?:拍手|拍掌|对掌)(?:的?游戏)?; (?:和|跟|与)&玩~拍手游戏; 你拍一我拍一
arm-wrestle | bar | arm wrestling | 掰手腕 | arm_wrestle | (?:掰|扳)~手腕
spoon-feed | kitchen | feeding with a spoon | 用勺子喂饭 | feed &child [spoon porridge food soup chair highchair]; spoon-feed &; feed & porridge/soup/puree/baby_food/with_spoon/using_spoon | (?:给|用勺子喂)&喂~(?:饭|粥|辅食|食物|汤|药); (?:用勺子)?喂&PERSON吃?~(?:饭|粥|辅食|药|东西)
make-up-on | dressing-room bedroom | putting make-up on somebody | 给人化妆 | apply/put/do makeup/make-up/lipstick/blush/eye_shadow on/to &; do/apply &'s makeup/make-up; put on makeup/make-up on &; paint &'s face | (?:给|帮|为)&(?:化|上|补|画|涂)~(?:妆|彩妆|口红|脸谱|腮红)
`;
