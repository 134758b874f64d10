/** Words for what people do: playgrounds, stages and shores. How a row is read stands in `doings.ts`. */
export const DOINGS_AT_PLAY = `
slide-down | playground | going down a slide | 滑滑梯 | go/slide/ride/come/whoosh/zoom down_slide/down_playground_slide/down_water_slide; play/slide on_slide; use/ride slide/playground_slide | (?:滑|玩|坐|溜)~滑梯; 从~滑梯上?~?(?:滑|溜)(?:下来|下去|下)
rock-climb | cliff mountains | rock climbing | 攀岩 | climb/climb_up/scale/free_climb rock/rock_wall/rock_face/cliff/cliff_face/climbing_wall/boulder/rocks/up_cliff/up_rock_wall/up_rock/up_climbing_wall [rope harness]; @rock_climbing; @bouldering; @wall_climbing; @free_climbing; go bouldering | 攀岩(?!墙|石)(?:壁)?; (?:爬|攀爬?|攀登)~(?:岩壁|峭壁|悬崖|攀岩墙|石壁)
bat | baseball-field | swinging a baseball bat | 挥棒球棒 | swing/use/wield baseball_bat/at_baseball [ball pitch]; hit/bat baseball/baseball_with_bat/ball_with_bat/ball_with_baseball_bat [bat]; @batting! | (?:挥动?|挥舞|抡)~(?:棒球棒|棒球棍|球棒|球棍); 用~(?:球棒|棒球棒|棒球棍)(?:打|击)~(?:棒球|球)
ballet | dance-studio theatre | dancing ballet | 跳芭蕾舞 | PRACTISE/dance ballet/ballet_dance/ballet_moves/ballet_steps/pirouettes/pirouette/plies/arabesque [barre mirror stage]; @ballet_dancing | (?:跳|练习?|表演)~(?:芭蕾舞|芭蕾)
drum-kit | music-studio theatre | playing the drums | 打架子鼓 | play/bang/hit/practise/practice/beat drums/drum_kit/drum_set/drumkit/drumset/on_drums [sticks drumsticks]; @drumming! | (?:打|敲|演奏)~(?:架子鼓|爵士鼓)
fish | riverside harbour | fishing | 钓鱼 | @fishing!; cast fishing_line/fishing_rod/line [river lake sea water]; catch fish with/using rod/fishing_rod; hold/use fishing_rod/fishing_pole | 钓~鱼(?!岛|竿|线|城|执法); 垂钓
`;
