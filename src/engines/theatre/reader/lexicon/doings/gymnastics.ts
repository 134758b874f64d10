/** Words for what people do: gymnastics. How a row is read stands in `doings.ts`. */
export const DOINGS_OF_GYMNASTS = `
balance-beam | gym | walking a balance beam | 走平衡木 | PRACTISE balance_beam [gym]; walk/balance/stand balance_beam/on_balance_beam/along_balance_beam/across_balance_beam/on_beam/across_beam; @on_balance_beam | (?:走|练|站在|在)~平衡木(?:上)?(?:走|行走|表演|做体操|练习)?
gym-rings | gym | on the gymnastic rings | 练吊环 | PRACTISE rings/still_rings/gymnastic_rings/gym_rings/gymnastics_rings [gym]; swing/hang rings/on_rings/from_rings/gymnastic_rings; @on_gymnastic_rings; @on_still_rings | (?:练|做|玩)~吊环; 在?吊环上(?:做)?(?:体操|摆荡|表演|训练|动作)?
parallel-bars | gym | on the parallel bars | 练双杠 | PRACTISE parallel_bars/parallel_bars_routine/uneven_bars/high_bars/horizontal_bar/dips/bars/asymmetric_bars/high_bar [gym]; swing on/between parallel_bars/uneven_bars; @on_parallel_bars; @on_uneven_bars | (?:练|做|玩)~(?:双杠|高低杠|单杠); 在?(?:双杠|高低杠)上(?:做)?(?:体操|摆荡|表演|训练|动作)?
pommel-horse | gym | on the pommel horse | 练鞍马 | PRACTISE/ride/vault pommel_horse/vaulting_horse/over_pommel_horse [gym]; @on_pommel_horse | (?:练|跳|玩)~鞍马; 在?鞍马上(?:做)?(?:体操|表演|训练|动作)?
tightrope | fairground | walking a tightrope | 走钢丝 | walk/balance/cross/dance tightrope/on_tightrope/across_tightrope/rope/slackline/high_wire/on_slackline/along_tightrope/across_rope [pole]; @tightrope_walking; @slacklining; @slackline | 走~(?:钢丝|钢索|扁带|绳索); 在?(?:钢丝|钢索|扁带)上(?:行走|走|保持平衡|表演|走路)
trapeze | theatre | swinging on a trapeze | 荡空中秋千 | swing/perform/fly/hang trapeze/on_trapeze/from_trapeze; @trapezing; @trapeze | (?:荡|表演|玩)~(?:空中秋千|空中飞人|高空秋千); 空中飞人
stilts | fairground | walking on stilts | 踩高跷 | walk/dance/stand/go stilts/on_stilts [parade]; @stilt_walking | 踩~高跷
bench-press | gym | bench pressing | 卧推 | @bench_press; @bench_pressing; do/perform bench_press/bench_presses [barbell gym]; bench barbell/weights; lie on/down bench | (?:做|练)?~(?:卧推|杠铃卧推|仰卧推举)
sit-up | gym | doing sit-ups | 做仰卧起坐 | do/perform sit-ups/situps/sit_ups/crunches/crunch/ab_exercises/sit-up/situp [mat]; @situp; @sit_up; exercise abs/abdominals | (?:做|练)~(?:仰卧起坐|卷腹)
plank | gym | holding a plank | 做平板支撑 | do/hold/perform/practise/practice plank/planks/mountain_climbers/mountain_climber/burpees/burpee/plank_pose [mat]; @mountain_climber_exercise; @planking | (?:做|练)~(?:平板支撑|登山跑|波比跳)
handstand | gym | standing on the hands | 倒立 | do/perform/practise/practice/hold handstand/handstands/headstand/head_stand/handstand_pushups/handstand_push-ups [wall mat]; stand/walk/balance on_hands/on_head/hands/head; @headstand; @handstand; @handstand_walking; @head_stand; @handstand_pushups | (?:做|练)?(?:双手|头手|靠墙)?倒立(?:着)?(?:行走|走路|撑)?
splits | gym | doing the splits | 劈叉 | do/perform/practise/practice splits/split; stretch leg/legs/hamstrings; @contorting; perform contortion | (?:做|练)?(?:劈叉|一字马|横叉); 压~腿; (?:练|表演)~柔术
push-up | gym | doing push-ups | 做俯卧撑 | do/perform/practise/practice push-ups/push-up/pushups/pushup/push_ups/push_up/press-ups/press_ups [floor mat gym]; @push_up; @pushups; @pushup | (?:做|练)?~俯卧撑
lunge | gym | doing lunges | 做弓步 | do/perform/practise lunges/lunge/walking_lunges/split_squats/leg_exercises [dumbbells gym]; @lunge; @lunges; @lunging | (?:做|练)~(?:弓箭步|弓步|弓步蹲|箭步蹲)
battle-ropes | gym | swinging battle ropes | 甩战绳 | swing/train/use/slam/wave/exercise battle_ropes/battle_rope/with_battle_ropes/gym_ropes; @battle_rope_training; @battle_ropes | (?:甩|练|用)~战绳(?:训练)?
kettlebell | gym | swinging a kettlebell | 甩壶铃 | swing/lift/train/exercise/use kettlebell/kettlebells/with_kettlebell; do kettlebell swings/exercise/swing | (?:甩|举|练|提|用)~壶铃(?:训练|锻炼)?
exercise-ball | gym | bouncing on an exercise ball | 用健身球锻炼 | exercise/train/sit/bounce/balance exercise_ball/on_exercise_ball/with_exercise_ball/with_gym_ball/on_gym_ball/yoga_ball/on_yoga_ball/fitness_ball; do pilates [ball mat] | (?:用|坐在|在)~(?:健身球|瑜伽球)(?:上)?(?:锻炼|弹|练习|健身)?; 做普拉提
exercise-bike | gym | riding an exercise bike | 骑动感单车 | ride/use/pedal/train/exercise exercise_bike/stationary_bike/spin_bike/on_exercise_bike/on_stationary_bike/spinning_bike/exercise_bicycle; @exercise_bike; @spinning_class | (?:骑|踩|蹬)~(?:动感单车|健身车)
climb-rope | gym | climbing a rope | 爬绳 | climb/climb_up rope/up_rope/ropes; hang/dangle/swing from_rope/on_rope/from_vine/on_vine/from_ropes; @rope_climbing | (?:爬|攀)~(?:绳子?|绳索)(?!索道); (?:吊|挂|悬)在(?:绳子?|绳索|藤蔓?)上
abseil | cliff | abseiling | 绕绳下降 | abseil/rappel down/cliff/wall/mountain/building/rock_face/down_cliff/down_mountain/down_building; @abseiling; @rappelling; @abseil; @rappel | 绕绳下降; 速降; (?:用绳子)?从悬崖上?(?:绕绳|用绳子)?(?:速降|下降)
spin-top | park | spinning a top | 转陀螺 | spin/play top/spinning_top/with_spinning_top/wooden_top/toy_top [floor ground table] | (?:转|玩)~陀螺
yo-yo | park | playing with a yo-yo | 玩悠悠球 | play/spin/throw/use yo-yo/yoyo/with_yo-yo/with_yoyo; @yo_yo; do yo-yo tricks; do yoyo tricks | (?:玩|甩|耍)~(?:悠悠球|溜溜球)
diabolo | park | spinning a diabolo | 抖空竹 | play/spin/throw/juggle diabolo/with_diabolo/chinese_yo-yo | (?:抖|玩|扯)~(?:空竹|扯铃)
spin-plates | theatre | spinning plates | 转盘子 | spin plates/plate/dishes [sticks stick poles]; @plate_spinning | (?:转|表演转|顶)~(?:盘子|碟子)
poi | park | swinging poi | 甩火流星 | spin/swing poi/fire_poi/poi_balls/fire_balls; @poi_spinning; @spinning_poi | (?:甩|舞|耍)~(?:火流星|流星球|火球|火链)
ribbon | gym | twirling a ribbon | 练带操 | twirl/wave/swing/dance/spin ribbon/with_ribbon [stick]; do/perform/practise/practice rhythmic_gymnastics/rhythmic_gymnastics_ribbon/ribbon_dance [ribbon]; @rhythmic_gymnastics [ribbon]; do gymnastics with/using ribbon | (?:甩|舞|挥舞)~(?:彩带|丝带|绸带); (?:练|做|表演)~(?:艺术体操|带操)
baton | stadium | twirling a baton | 转指挥棒 | twirl/spin baton/batons; @baton_twirling; @twirling_baton | (?:转|舞|耍)~(?:指挥棒|金箍棒|体操棒)
nunchucks | gym | swinging nunchucks | 耍双节棍 | swing/spin/use/practise/practice/twirl nunchucks/nunchaku/with_nunchucks; @nunchucks | (?:耍|甩|玩|练|舞)~双[节截]棍
lasso | farm | swinging a lasso | 甩套索 | swing/throw/twirl/spin lasso/lariat [cow bull]; @lassoing; rope steer/cow/bull; @steer_roping | (?:甩|抛|扔|挥)~(?:套索|套马索|绳圈); 套牛
slingshot | park | shooting a slingshot | 打弹弓 | shoot/use/fire/aim slingshot/with_slingshot/catapult_toy | (?:打|拉|玩|射)~弹弓
`;
