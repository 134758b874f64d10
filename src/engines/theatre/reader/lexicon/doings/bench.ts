/** Words for what people do: bench. How a row is read stands in `doings.ts`. */
export const DOINGS_AT_BENCHES = `
beads | workshop | stringing beads | 串珠子 | string/thread/bead beads/bead/pearls/necklace/bracelet [string thread necklace bracelet]; make bead/beaded/bead_necklace bracelet/necklace/jewelry/necklaces/bracelets [beads]; make necklace/bracelet/beadwork [beads]; @beading | (?:串|穿)~(?:珠子|珠|手链|项链|珍珠)(?:项链|手链)?; 用珠子串~(?:手链|项链)
grind | farm | turning a millstone | 推石磨 | grind/mill soybeans/grain/corn/wheat/flour/beans [millstone stone_mill mill]; turn/push/work millstone/stone_mill/mill | 推~(?:石磨|磨)(?:磨~豆[浆子腐]|磨面)?; 用石磨磨~(?:豆浆|豆子|面粉|面|玉米); 磨~(?:豆浆|豆腐|面粉)
sharpen-knife | workshop | sharpening a blade | 磨刀 | sharpen/whet/hone knife/knives/blade/axe/sword/scissors/ax/chisel [whetstone grindstone grinder stone] | 磨~(?:刀|菜刀|斧头|剪刀|剑|柴刀)
plane | workshop | planing wood | 刨木头 | plane wood/board/plank/door/timber [plane hand_plane workbench]; use hand_plane/wood_plane/planer | (?:用刨子)?刨~(?:木头|木板|木料)
sand-wood | workshop | sanding wood | 打磨木头 | sand/sand_down wood/floor/board/table/plank/chair/furniture/surface [sandpaper sander]; use sandpaper/sander | (?:用砂纸)?打磨~(?:木头|木板|地板|家具|桌子|椅子)
saw-wood | workshop | sawing wood | 锯木头 | saw wood/plank/board/log/timber/branch/beam [saw handsaw workbench half]; use saw/handsaw/circular_saw/hand_saw/power_saw [wood board] | (?:用锯子?)?锯~(?:木头|木板|树枝|木料); 用~锯子?(?:锯~木头|干活)?$; 用圆锯
drill | workshop | drilling a hole | 钻孔 | drill hole/holes/wood/wall/board [drill wood wall board plank]; use drill/power_drill/electric_drill/cordless_drill [hole] | (?:用电钻)?(?:钻|打)~孔; 用~电钻(?:钻~(?:孔|洞|木板|墙))?
hammer-nail | workshop | hammering a nail | 钉钉子 | hammer/drive/pound/hit nail/nails [board wood plank wall hammer]; build cabinet/shed/shelf/table/bookshelf/birdhouse/chair/furniture/wooden_box; use hammer [nail] | 钉~钉子(?:到木板上)?; 用~锤子(?:敲|砸|钉)~钉子; 打柜子; 做~(?:鸟屋|柜子|木箱)
forge | workshop | forging iron | 打铁 | forge sword/iron/blade/horseshoe/metal/steel/knife/armor [anvil hammer fire]; hammer hot_iron/iron/metal/red-hot_metal/hot_metal/sword/horseshoe/steel/metalwork [anvil]; make/shape horseshoe/horseshoes [anvil]; @blacksmithing; do blacksmithing | (?:锻造|打造|锻打|锤打)~(?:剑|宝剑|铁|铁块|马蹄铁|刀|金属|铁器); 打~(?:马蹄铁|铁器)
weld | workshop | welding | 焊接 | weld metal/steel/pipe/pipes/car/frame/beam/iron [torch metal]; @welding; use welding_torch/welder | (?:电焊|焊接|焊)~(?:金属|钢管|铁管|钢铁|铁板|东西)?(?!工|机|枪)
solder | workshop | soldering | 焊电路板 | solder circuit/circuit_board/wire/wires/electronics/chip [soldering_iron]; use soldering_iron; assemble/repair/build/fix computer/circuit/circuit_board/phone/robot/radio/watch/clock [screwdriver soldering_iron] | 焊~(?:电路板|芯片|电线); (?:组装|修|修理)~(?:电脑|手机|收音机|手表|钟表|电路板)
make-jewelry | workshop | making jewelry | 做首饰 | make/craft/repair/design jewelry/jewellery/ring/rings/earrings [pliers] | (?:做|打|制作|修)~(?:首饰|戒指|珠宝|耳环)
stitch-leather | workshop | stitching leather | 缝皮具 | stitch/sew/craft/work leather/leather_bag/handbag/wallet/leather_wallet [needle thread]; make leather_bag/handbag/wallet/leather_wallet/leather_goods; @leatherworking; do leatherwork | (?:做|缝|制作)~(?:皮具|皮包|皮革|钱包|手提包)
bind-book | workshop | binding a book | 装订书 | bind/stitch book/books [needle thread]; @bookbinding; do bookbinding | 装订~(?:书|书籍|本子); 线装书
cut-paper | workshop | cutting paper | 剪纸 | cut/cut_out paper/paper_cutting/paper_cuttings/snowflake/paper_snowflake/shapes/cardboard/coupon [scissors paper]; make paper_cutting/paper_cuttings/paper_snowflakes/decoupage; @decoupage; @scrapbooking; use scissors [paper] | (?:用剪刀)?剪~(?:窗花|纸片|彩纸|红纸|喜字|纸)(?!飞机|箱)
stamp | office | stamping papers | 盖章 | stamp documents/document/passport/passports/papers/form/forms/paper [stamp stamps]; use rubber_stamp | (?:在~文件上|给~文件)?盖~章; 盖~印章
microscope | laboratory | looking into a microscope | 看显微镜 | use/look/peer/look_into/look_through/look_at/examine/study microscope/sample_under_microscope/slide_under_microscope/into_microscope/through_microscope/bacteria/cells/cells_under_microscope [microscope] | (?:用|看|使用)~显微镜(?:观察|看)?~(?:细胞|细菌|样本|标本)?
typewriter | office | typing on a typewriter | 打打字机 | use/type typewriter/on_typewriter [letter]; write on typewriter | 用~打字机(?:打字|写信|写作|写小说)?; 敲~打字机
sewing-machine | workshop | sewing at a machine | 踩缝纫机 | use/operate/work sewing_machine [dress cloth fabric]; sew/stitch at/on/with/using sewing_machine; sew dress/clothes/curtain/shirt/quilt on/with/using/at sewing_machine | (?:踩|用|使用)~缝纫机(?:缝|做)?~(?:衣服|裙子|布)?
abacus | office | counting on an abacus | 打算盘 | use/calculate/count/compute abacus/on_abacus/with_abacus | 打~算盘; 用~算盘(?:算账|计算|算数)?; 拨~算盘
puzzle-up | living-room | doing a jigsaw puzzle | 拼拼图 | do/solve/complete/assemble/build/finish/make jigsaw/puzzle/jigsaw_puzzle/puzzles [table]; play puzzle/jigsaw | 拼~拼图; 玩拼图
mahjong | living-room | playing mahjong | 打麻将 | play mahjong/mah-jongg/mahjongg/rummikub [friends] | (?:打|玩|搓)~麻将
dominoes | living-room | setting up dominoes | 玩多米诺骨牌 | play/set_up/line_up/arrange/stack/topple/stand dominoes/domino/domino_tiles [row table line] | (?:玩|摆|推倒?|排)~(?:多米诺骨牌|骨牌)
card-tower | living-room | building a house of cards | 搭纸牌屋 | build/make/stack house_of_cards/card_house/card_tower/tower_of_cards/cards/playing_cards [tower house]; @card_stacking | 搭~(?:纸牌屋|纸牌塔|扑克牌塔|纸牌)
stack-cups | living-room | stacking cups | 叠杯子 | stack/speed_stack cups/plastic_cups/paper_cups/dice/cups_into [pyramid tower]; @cup_stacking | (?:叠|摞|堆)~(?:杯子|纸杯|骰子|塑料杯)
board-game | living-room | playing go | 下围棋 | play go/game_of_go/weiqi/baduk/gomoku/backgammon/othello/scrabble/monopoly/ludo [board] | 下~(?:围棋|五子棋|飞行棋|军棋); 玩~(?:大富翁|飞行棋|五子棋|围棋|拼字游戏)
billiards | bar | playing billiards | 打台球 | play billiards/pool/snooker/eight-ball [table friend friends]; shoot pool; @billiards | (?:打|玩)~(?:台球|桌球|斯诺克)
`;
