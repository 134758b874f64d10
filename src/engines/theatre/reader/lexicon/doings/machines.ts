/** Words for what people do: machines. How a row is read stands in `doings.ts`. */
export const DOINGS_AT_MACHINES = `
well | farm | drawing water from a well | 从井里打水 | draw/fetch/get/pull/haul/take/collect/pump/raise water/bucket/bucket_of_water/pail [well]; pump water [well pump] | (?:从|在)~井(?:里|边|中)(?:打|提|取|汲|压)~水; (?:打|汲)~井水; 压~水井
spinning-wheel | farm | spinning yarn | 纺线 | spin wool/yarn/thread/cotton/flax/silk [spinning_wheel wheel yarn thread]; use/work spinning_wheel; @yarn_spinning | 纺~(?:线|羊毛|纱|棉线|棉花); 用~纺车(?:纺线|纺纱)?; 在纺车上纺~(?:线|纱)
loom | workshop | weaving on a loom | 织布 | weave cloth/fabric/carpet/rug/tapestry/blanket/textile/silk/textiles/scarf [loom]; weave on/at loom; use/operate/work loom/weaving_loom | (?:在~织布机上|用织布机)?织~(?:布|地毯|挂毯|锦|毯子)
photocopy | office | making photocopies | 复印文件 | photocopy/copy document/documents/papers/paper/file/book [copier machine photocopier]; use copier/photocopier/copy_machine/printer/photocopy_machine; make photocopies/copies/copy; print documents/papers/document; @photocopying | 复印~(?:文件|资料|材料|证件)?; 用~(?:复印机|打印机)(?:复印|打印)?
cash-machine | street | using a cash machine | 在取款机取钱 | use/withdraw atm/cash_machine/money_from_atm/cash_from_atm/at_atm/money/cash [atm bank cash_machine]; take/get/draw money/cash from/at/out atm/cash_machine/bank | (?:在|用)~(?:取款机|ATM机?|提款机|自动取款机)(?:上|前)?(?:取~钱|取款|存钱)?; 取~钱(?!包)
slot-machine | arcade | playing a slot machine | 玩老虎机 | play/use/pull slot_machine/slot_machines/slots/fruit_machine/pinball_machine/pinball/lever_of_slot_machine | (?:玩|拉|打)~(?:老虎机|弹珠机|弹球机)
tread-grapes | farm | treading grapes | 踩葡萄 | stomp/tread/crush/step grapes/grape/on_grapes [feet barrel tub vat] | 踩~葡萄
pump-tyre | house | pumping up a tyre | 给车胎打气 | pump/pump_up/inflate tire/tyre/bicycle_tire/bike_tire/tires/air_into_tire/bicycle_tyre/tyres [pump] | 给~(?:自行车|单车|轮胎|车胎|车)(?:的轮胎)?(?:打气|充气); 给~轮胎打气
change-tyre | garage | changing a wheel | 换轮胎 | change/replace/check/fix/fit/remove/repair wheel/tire/tyre/tires/flat_tire/car_tire/puncture/wheels/tyres/flat_tyre [car wrench jack] | (?:换|检查|补|修|拆)~(?:轮胎|车轮|车胎|备胎|胎)
fix-car | garage | mending a car | 修车 | change/check oil/motor_oil/engine_oil [car engine]; repair/fix/inspect car_engine/engine/motor [hood wrench]; use/turn/hold wrench/spanner | (?:修|修理|检修)~发动机; 换~机油; 用~扳手(?:拧|干活)?
change-bulb | living-room | changing a light bulb | 换灯泡 | change/replace/screw/install/unscrew light_bulb/lightbulb/bulb/in_light_bulb/lamp_bulb/ceiling_light [ceiling lamp ladder] | (?:换|装|拧|更换)~(?:灯泡|电灯泡)
hang-picture | living-room | hanging a picture | 挂画 | hang/hang_up/put_up/straighten picture/painting/frame/picture_frame/photo/poster/portrait/mirror [wall] | (?:在墙上)?挂~(?:画|相框|照片|画框|海报)(?:在墙上)?
unclog-toilet | bathroom | unclogging a toilet | 通马桶 | unclog/plunge/unblock toilet/drain [plunger]; use plunger [toilet] | (?:用~皮搋子|用马桶搋子)?通~(?:马桶|下水道)
scrub-toilet | bathroom | scrubbing the toilet | 刷马桶 | clean/scrub/brush toilet/toilet_bowl/bathtub/bathroom/tub/restroom [brush] | (?:刷|洗|清洁|打扫)~(?:马桶|厕所|浴缸|浴室|洗手间)
vacuum | living-room | vacuuming | 吸地 | vacuum/hoover floor/carpet/room/rug/house/living_room/car [vacuum_cleaner]; use/push vacuum/vacuum_cleaner/hoover [floor carpet]; @vacuuming; @hoovering; clean carpet/rug/floor with/using vacuum/vacuum_cleaner | (?:用~吸尘器)?吸~(?:地|地毯|灰尘|灰)(?:上的灰)?; 用~吸尘器(?:打扫|清洁|吸地)?
mop | living-room | mopping the floor | 拖地 | mop/mop_up floor/kitchen_floor/room/kitchen/hallway/spill [mop bucket]; clean/wash/wipe floor/floors [mop]; @mopping | 拖~(?:地板|地)(?!车|拉)
scrub-floor | living-room | scrubbing the floor | 刷地板 | scrub/brush/polish floor/tiles/deck/floors/ground [brush knees sponge]; wash floor on/with knees/brush | (?:刷|擦)~(?:地板|地砖|地面|甲板)
swat-fly | kitchen | swatting a fly | 拍苍蝇 | swat/hit/kill/catch fly/flies/mosquito/mosquitoes/bug/wasp [swatter fly_swatter]; use fly_swatter | (?:用~苍蝇拍)?(?:拍|打)~(?:苍蝇|蚊子)
grill | house | grilling | 烧烤 | grill/barbecue/bbq/roast meat/steak/sausages/burgers/fish/chicken/ribs/corn/skewers/hotdogs/kebabs/food/pig/pork/hot_dogs/meat_skewers [grill barbecue fire charcoal coals]; cook sausages/burgers/steak/meat/hotdogs on/over grill/barbecue/bbq/fire; @barbequing; @barbecuing; @grilling | (?:烤|烧烤)~(?:肉|香肠|串|羊肉串|肉串|鱼|猪|乳猪|牛排|玉米|鸡翅|鸡); 烧烤(?!店|摊|架)
build-fire | campsite | lighting a fire | 生火 | light/build/start/make/kindle fire/campfire/bonfire [match wood forest]; light match; strike match | (?:生|点|升|搭)~(?:火|篝火|营火)(?!车|箭|锅|炬|柴); 划~火柴
make-bed | bedroom | making the bed | 铺床 | make bed/beds [morning sheets]; change bed_sheets/sheets/bedding; put/spread sheet_on_bed/sheets_on_bed/blanket_on_bed [bed]; tidy bed | (?:铺|整理|收拾)~(?:床铺|床单|床)(?!头|底); 叠~(?:被子|被褥); 换~床单
wrap-gift | living-room | wrapping a gift | 包礼物 | wrap gift/present/gifts/presents/christmas_present/birthday_present/birthday_gift/box_in_paper [paper wrapping ribbon]; tie ribbon_on_gift/ribbon_around_gift/bow_on_gift/ribbon_around_box | 包装?~(?:礼物|礼品|礼盒)
move-box | living-room warehouse | carrying a heavy box | 搬箱子 | move/lift/haul/lug/heave box/boxes/cardboard_box/cardboard_boxes/heavy_box/crate/package; carry heavy_box/cardboard_box/moving_box/big_box | 搬~(?:运)?(?:着)?~(?:箱子|纸箱|木箱|大箱|重箱|包裹)(?:子)?
`;
