/** Words for what people do: hands. How a row is read stands in `doings.ts`. */
export const DOINGS_IN_HANDS = `
puzzle-cube | living-room | solving a Rubik's cube | 玩魔方 | solve/play/twist/turn rubiks_cube/rubik's_cube/rubik_cube/magic_cube/puzzle_cube/with_rubiks_cube/with_rubik's_cube | (?:玩|拧|转|还原)~魔方
puppets | theatre | playing with hand puppets | 玩手偶 | use/play/perform/do/hold puppets/hand_puppet/hand_puppets/with_puppets/with_hand_puppets/puppet_show/with_hand_puppet/puppet [show] | (?:玩|表演|演|用)~(?:手偶|布袋戏|手套木偶|布偶戏|木偶)
megaphone | street | shouting through a megaphone | 用扩音器喊话 | use/shout/speak/yell/talk/scream megaphone/bullhorn/loudspeaker/through_megaphone/into_megaphone/with_megaphone | (?:用|拿着|举着|对着)~(?:扩音器|大喇叭|喇叭|话筒喇叭)(?:喊话|大喊|喊|说话|讲话)?
remote-control | living-room | pressing a remote control | 按遥控器 | use/press/point/hold/push remote_control/remote/tv_remote/remote_controller/buttons_on_remote/remote_at_tv; switch/change channels/channel/tv_channels [remote] | (?:按|用|拿着)~遥控器(?:换台|看电视|开电视)?; 换台
binoculars | mountains | looking through binoculars | 用望远镜看远处 | use/look/watch/observe/spy/watch_birds/look_out binoculars/through_binoculars/with_binoculars/field_glasses [distance sea]; birdwatch/bird_watch with/through/using binoculars | 用双筒望远镜~(?:看|观察|眺望)?(?:远处|远方|鸟)?
telescope | rooftop | looking through a telescope | 用望远镜看星星 | use/look/gaze/stargaze/peer/observe/set_up/look_at/watch/adjust telescope/through_telescope/with_telescope/through_his_telescope/stars_through_telescope/stars_with_telescope/moon_through_telescope/into_telescope [stars moon sky] | (?:用|看|调|架起?)~(?:天文)?望远镜(?:看|观测|观察)?~(?:星星|月亮|夜空|星空)?
cymbals | music-studio | clashing cymbals | 打镲 | play/clash/crash/strike cymbal/cymbals/together; @cymbals | (?:打|敲|击)~(?:镲|钹|铜钹)
tambourine | music-studio | playing the tambourine | 摇铃鼓 | play/shake/beat tambourine/tambourines/daf; hit tambourine | (?:摇|打|拍)~(?:铃鼓|手鼓)
didgeridoo | desert | playing the didgeridoo | 吹迪吉里杜管 | play/blow didgeridoo/into_didgeridoo/alphorn | 吹~(?:迪吉里杜管|迪吉里杜|长角号)
suona | village | playing the suona | 吹唢呐 | play/blow suona/shawm/ocarina/nose_flute | 吹~唢呐
blow-conch | beach | blowing a conch | 吹海螺 | blow/play conch/conch_shell/into_conch/into_conch_shell/shell_horn | 吹~(?:海螺|法螺|螺号)
hand-drum | music-studio | playing a hand drum | 打手鼓 | play/beat/hit/tap bongos/bongo/hand_drum/djembe/conga/congas/tabla/dhol/drum_with_hands/bongo_drums/african_drum/handdrum; beat drum [hands] | (?:打|拍|敲|擂)~(?:手鼓|邦戈鼓|非洲鼓|塔布拉鼓|长鼓|腰鼓|康加鼓|大鼓|鼓)(?!掌|励)
gong | theatre | striking a gong | 敲锣 | play/hit/strike/bang/ring/beat gong/gongs | (?:敲|打)~(?:铜锣|大锣|锣)(?!打鼓)
wring-towel | bathroom | wringing a towel | 拧毛巾 | wring/wring_out/twist towel/cloth/wet_towel/rag/wet_clothes/laundry | 拧[干着]?~(?:毛巾|抹布|湿衣服|衣服)
tie-knot | harbour | tying a knot | 打绳结 | tie/make/untie knot/rope_knot/knots/sailor_knot [rope] | (?:打|系|解)~(?:绳结|结|绳子)(?!婚|账|束|果)
hold-snake | park | holding a snake | 拿着蛇 | hold/carry/handle/play snake/python/boa/with_snake/with_python/boa_constrictor/live_snake [hands] | (?:拿|抓|捧|耍|玩|抱)~(?:大?蛇|蟒蛇|小蛇)
tear-paper | office | tearing paper | 撕纸 | tear/rip/tear_up/rip_up/shred paper/page/letter/sheet/photo/contract/sheet_of_paper/document [half pieces two] | 撕[碎开掉]?~(?:纸|信|照片|书页|纸页|合同|一页)(?:纸)?
flip-bottle | living-room | flipping a bottle | 抛瓶子 | flip/toss bottle/water_bottle/plastic_bottle; @bottle_flipping; do bottle_flip | (?:抛|翻|扔)~(?:水瓶|瓶子|矿泉水瓶)
blow-glass | workshop | blowing glass | 吹玻璃 | blow glass/glass_vase/glass_ball/glass_bottle/vase/sugar_figures/sugar_figure [pipe]; @glassblowing; @glass_blowing | 吹制?~(?:玻璃|玻璃球|玻璃瓶|玻璃器皿|糖人)
sign-language | park | using sign language | 打手语 | use/do/speak/sign/communicate sign_language/in_sign_language; interpret sign_language; @sign_language_interpreting; @signing_sign_language; @finger_spelling | (?:打|用|做|比划)~手语(?:交流|说话|翻译)?
sticks-tongue-out | park | sticking the tongue out | 吐舌头 | stick/poke tongue_out/out_tongue/tongue [face]; make funny/silly/silly_face/funny_face face/faces/at_camera; @sticking_tongue_out; pull face/faces; cross eyes | (?:吐|伸)~舌头; (?:做|扮)~鬼脸; 对眼
kowtow | palace | kowtowing | 磕头 | kowtow buddha/ground/altar/to_altar/statue; @kowtowing; @kowtow; prostrate | 磕~头; 叩头; 跪拜
`;
