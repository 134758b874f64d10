/** Words for what people do: yard. How a row is read stands in `doings.ts`. */
export const DOINGS_IN_YARDS = `
rake | park | raking leaves | 耙树叶 | rake/rake_up/gather leaves/lawn/yard/hay/fallen_leaves/grass/garden/autumn_leaves/sand [rake pile] | (?:耙|用耙子?(?:耙|扫|拢))~(?:树叶|落叶|草|叶子|沙)
hoe | farm | hoeing the field | 锄地 | hoe field/garden/soil/weeds/ground [hoe]; weed garden/field/flower_bed; pull weeds | (?:锄|用锄头锄)~(?:地|草|田); 除草(?!剂|机); 拔~?草
scythe | meadow | mowing with a scythe | 用镰刀割草 | scythe grass/hay/meadow/wheat; mow/cut grass/hay/meadow with/using scythe; use/swing scythe | 用~(?:大镰刀|长镰刀|长柄镰刀)割~草; 割~草(?!机|坪)
reap-wheat | farm | reaping wheat | 割麦子 | harvest/reap/cut wheat/grain/rice/corn/crops/barley/crop [sickle field]; use sickle | (?:收割?|割)~(?:麦子|小麦|稻子|水稻|庄稼|稻谷)
plant-rice | farm | planting rice | 插秧 | plant/transplant rice/rice_seedlings/seedlings/rice_shoots [paddy field water] | 插~秧; 种~(?:水稻|稻子)
sow | farm | sowing seeds | 播种 | sow/scatter/plant/spread seeds/seed/grain/wheat_seeds [field soil ground]; @sowing | (?:播|撒)~(?:种子?|菜籽|谷种)
pick-tea | valley | picking tea | 采茶 | pick/pluck/harvest tea/tea_leaves/cotton/herbs/blueberries/berries/leaves/blueberry/tea_leaf [basket bush] | 采~(?:茶|茶叶|棉花|草药|药|桑叶)(?!蘑); 摘~(?:茶叶|棉花|蓝莓)
pan-gold | river | panning for gold | 淘金 | pan/search for_gold/gold [river stream]; @gold_panning | 淘~金
metal-detector | beach | searching with a metal detector | 用金属探测器寻宝 | use/search/walk/hunt/look/sweep metal_detector/with_metal_detector; @metal_detecting; detect metal | 用~金属探测器(?:寻宝|找|探测|搜索)?; 探雷
blow-leaves | park | blowing leaves | 吹树叶 | blow leaves/fallen_leaves [leaf_blower blower]; use/operate leaf_blower/blower/snow_blower | (?:用~吹风机|用吹叶机)?吹~(?:树叶|落叶)
mow-lawn | house | mowing the lawn | 割草坪 | mow/cut/trim lawn/grass/yard [mower lawn_mower lawnmower]; push/use lawn_mower/lawnmower/mower; @lawn_mowing | (?:推|用)~割草机(?:割草)?; (?:修剪|割|剪)~草坪
push-barrow | farm | pushing a wheelbarrow | 推独轮车 | push/wheel/roll wheelbarrow/barrow [bricks soil] | 推~(?:独轮车|手推车|小推车|推车)
lay-bricks | construction-site | laying bricks | 砌砖 | lay bricks/brick/stone_wall/brick_wall/concrete/stones/stone/concrete_blocks [mortar trowel wall]; build brick_wall/wall/stone_wall/brick_house [bricks brick]; @bricklaying; mix cement/concrete | (?:砌|垒)~(?:砖|墙|砖墙|石墙|石头); 和~水泥; 浇~水泥; 铺石头
lay-tiles | house | laying tiles | 铺瓷砖 | lay/install/fit/set tiles/tile/floor_tiles/flooring/decking/carpet/paving_stones/parquet/wood_flooring [floor]; tile floor/bathroom/wall; @tiling | 铺~(?:瓷砖|地砖|地板|木地板|地毯|砖|石板)
paint-fence | farm house | painting a fence | 刷篱笆 | paint/varnish/stain/whitewash/coat fence/wooden_fence/picket_fence/garden_fence/gate/railing/fence_posts [brush paint paintbrush]; brush paint on/onto fence | (?:粉?刷|漆|涂|油漆)~(?:篱笆|栅栏|围栏|木栅栏|护栏|栏杆)(?:刷漆)?; 给~(?:篱笆|栅栏|围栏|栏杆)(?:刷|上|涂)~?(?:油?漆|颜料)
paint-wall | living-room | painting a wall | 刷墙 | paint wall/room/house/ceiling/walls/door/bedroom_wall [roller brush paint]; use paint_roller/roller/paint_brush; roll paint [wall] | (?:用滚筒)?(?:刷|粉刷|漆)~(?:墙|墙壁|房间|门|油漆); 给~(?:墙|栅栏|房子|木头|门)(?:上漆|刷漆|刷油漆|涂漆)
plaster | construction-site | plastering a wall | 抹灰 | plaster/skim wall/walls/ceiling [trowel]; @plastering | 抹~(?:灰泥|灰|水泥|墙)(?!尘)
wallpaper | living-room | putting up wallpaper | 贴墙纸 | put/hang/paste/stick/apply up_wallpaper/wallpaper [wall]; wallpaper wall/room | 贴~(?:墙纸|壁纸)
graffiti | alley | spraying graffiti | 画涂鸦 | spray/spray_paint/paint/draw/tag graffiti/wall_with_graffiti/graffiti_on/mural [wall can]; spray-paint wall/car/fence; @spray_painting; @tagging_graffiti; use spray_can/spray_paint | (?:画|喷|喷绘|涂)~(?:涂鸦|壁画)(?:在墙上)?; 喷漆; 在墙上(?:喷漆|涂鸦)
sledgehammer | construction-site | swinging a sledgehammer | 抡大锤 | use/swing/wield sledgehammer/sledge_hammer; break/smash/crush rocks/rock/stones/stone/wall [sledgehammer hammer] | (?:抡|挥|用)~大?锤(?:子)?砸~(?:石头|墙|岩石); 抡~大锤; 砸~(?:石头|岩石)
jackhammer | construction-site | drilling with a jackhammer | 用风镐钻路 | use/operate/drill jackhammer/pneumatic_drill/with_jackhammer/road/pavement/concrete/road_with_jackhammer [jackhammer road]; break/drill road/pavement/concrete/street | 用~(?:风镐|电镐)(?:钻|凿|破)?~(?:路|路面|地面|马路)?; 钻~(?:路|路面)
bee-keeping | farm | keeping bees | 养蜂 | keep/tend/raise/check bees/beehive/bee_hive/beehives/hives; collect/harvest honey/honeycomb [hive beehive]; @bee_keeping; @beekeeping | (?:养|照料)~(?:蜂|蜜蜂); (?:采|割|取)~(?:蜂蜜|蜜)
throw-net | riverside | casting a net | 撒网 | cast/throw net/fishing_net/nets [water river sea fish]; fish with/using net/fishing_net/nets | (?:撒|抛|扔)~(?:渔网|网)(?:捕鱼|打鱼)?; 用~渔?网(?:捕|打|捞)~鱼
shoulder-pole | village | carrying water on a pole | 挑水 | carry water/buckets/two_buckets/pails/baskets/buckets_of_water on/with/using/from shoulder_pole/pole/yoke/carrying_pole; use/carry shoulder_pole/carrying_pole | 挑~(?:扁担|担子); 用扁担挑~水桶?; 挑水(?=$|[。！!])
crutches | hospital | walking on crutches | 拄着拐杖走 | walk/hobble/limp/move/use/go crutches/on_crutches/with_crutches | (?:拄|撑|用)~(?:拐杖|拐|双拐)(?:走路?|行走)?
chop-wood | campsite forest | chopping wood | 劈柴 | chop/split/cut/hew wood/firewood/log/logs/kindling [axe ax hatchet stump block]; swing/use/wield axe/ax/hatchet [log wood]; @wood_chopping; @woodchopping; @wood_splitting | (?:用~斧[头子])?(?:劈|砍|剁)~(?:木柴|柴火|柴|木头|木块|原木); 抡~斧头
shovel-snow | snowy-meadow | shovelling snow | 铲雪 | shovel/shovel_away/clear/clear_away/scoop/remove snow/driveway/snowy_path/snowy_driveway/snow_from_driveway/snow_off_driveway [shovel driveway path]; @snow_shoveling; @snow_shovelling | (?:铲|扫|清)~(?:积雪|雪)(?!花|山)
pull-rope | park | pulling a rope | 拉绳子 | pull/tug/haul/heave rope/at_rope/on_rope/heavy_rope/cable [hard game strength] | (?:拉|拽|扯)~(?:绳子|绳索|粗绳)
`;
