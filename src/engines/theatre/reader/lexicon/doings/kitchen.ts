/** Words for what people do: kitchen. How a row is read stands in `doings.ts`. */
export const DOINGS_AT_STOVES = `
stir-pot | kitchen | stirring a pot | 搅着锅 | stir pot/soup/stew/broth/sauce/cauldron/porridge/curry/chili/pan/food/meal [ladle spoon pot stove cauldron fire]; stir ladle/spoon/wooden_spoon in/inside/around pot/cauldron/saucepan/soup | 搅[拌动]?~(?:大?锅里的)?(?:大?锅|汤|粥|咖喱|炖菜|酱汁)(?!里); 用(?:大?勺子?|长勺|木勺|汤勺)~(?:在锅里)?搅[拌动]?~(?:锅里的)?(?:汤|锅|粥); 在(?:大?锅)里搅[拌动]?~(?:汤|粥|东西)?
whisk | kitchen | whisking in a bowl | 打蛋 | whisk eggs/egg/cream/batter/bowl/mixture/dough/milk/egg_whites [bowl whisk]; beat eggs/egg/egg_whites/cream [bowl whisk]; mix/stir batter/cake_mix/dough/ingredients/cake_batter/salad/flour [bowl spoon whisk flour]; whip cream [bowl whisk]; scramble eggs/egg [bowl] | 打散~(?:鸡蛋|蛋); 搅[拌打]?~(?:鸡蛋|蛋液|面糊|奶油|蛋清|材料|沙拉); 打发~(?:奶油|蛋清); 拌~沙拉
crack-egg | kitchen | cracking an egg | 打鸡蛋 | crack/break/separate egg/eggs [bowl pan edge]; separate egg_yolks/egg_whites | (?:敲|打|磕|敲开|打破)~(?:鸡蛋|蛋)(?:到碗里|进碗里)?; 分离?~蛋[清黄白]; 分蛋清
grate | kitchen | grating cheese | 擦丝 | grate/shred cheese/carrot/carrots/potato/potatoes/ginger/lemon/radish/zucchini [grater bowl plate] | (?:擦|刨)~(?:奶酪|芝士|胡萝卜|土豆|萝卜|姜)丝?(?:丝)?; 把~(?:奶酪|胡萝卜|土豆|萝卜)(?:擦|刨)成丝
pound | kitchen | pounding in a mortar | 用臼捣着 | grind/crush/pound/mash spices/herbs/garlic/pepper/spice/rice/medicine/grain/ingredients/nuts [mortar pestle]; use mortar/mortar_and_pestle/pestle | 用(?:石?臼|杵)?(?:捣|舂|研磨)~(?:香料|大蒜|蒜|药|米|草药|辣椒|年糕|糍粑); (?:捣|舂)~(?:香料|蒜泥|大蒜|蒜|药|米|草药|年糕|糍粑)
roll-dough | kitchen | rolling out dough | 擀面 | roll/roll_out/flatten dough/pastry/pie_crust/pizza_dough/cookie_dough [rolling_pin pin table]; roll dough/pastry out; use rolling_pin [dough] | (?:用擀面杖)?擀~(?:面皮|面团|饺子皮|面)
sift | kitchen | sifting flour | 筛面粉 | sift/sieve flour/sugar/powder/cocoa [sieve bowl sifter]; @sieving | 筛~(?:面粉|糖粉|粉|沙子|米)
squeeze | kitchen | squeezing juice | 榨汁 | squeeze lemon/lemons/orange/oranges/lime/limes/grapefruit/juice [glass juicer cup]; make orange_juice/lemonade/lemon_juice/fresh_juice; juice oranges/lemons/orange/lemon | (?:挤|榨)~(?:柠檬|橙子|橘子|橙|西柚)汁?; 榨~(?:果汁|汁); 做柠檬水
spread | kitchen | spreading butter on bread | 往面包上抹黄油 | spread/smear butter/jam/peanut_butter/honey/cream_cheese/nutella [toast bread slice]; butter bread/toast/slice | (?:往|在|给)~(?:面包|吐司)(?:片)?上?(?:抹|涂)~(?:黄油|果酱|花生酱|奶油|蜂蜜)?; (?:抹|涂)~(?:黄油|果酱|花生酱)
ice-cake | bakery kitchen | icing a cake | 给蛋糕裱花 | ice/frost/decorate/fill cake/cupcakes/cupcake/birthday_cake/wedding_cake [cream icing frosting]; pipe cream/icing/frosting [cake cupcake] | 给~蛋糕(?:裱花|抹奶油|夹馅|装饰); 装饰~蛋糕; 往蛋糕上(?:挤|抹)~奶油; 裱花
wrap-dumplings | kitchen | making dumplings | 包饺子 | make/wrap/fold/fill dumplings/dumpling/wontons/jiaozi/pierogi/gyoza [hand hands table] | 包~(?:饺子|馄饨|包子|云吞)
open-can | kitchen | opening a can | 开罐头 | open/unseal can/tin/can_of [can_opener opener]; use can_opener | (?:打开|撬开|开)~罐头(?:盒)?
pour-wine | restaurant | pouring wine | 倒红酒 | pour wine/red_wine/champagne/beer/juice/whisky/milk/water/drink/cola/sake | 倒~(?:红酒|葡萄酒|啤酒|白酒|牛奶|果汁|酒|饮料|水)(?!里); (?:往|向|给)~(?:杯子|玻璃杯|酒杯)里(?:倒|斟)~(?:红酒|葡萄酒|啤酒|牛奶|果汁|水|酒|饮料); 斟酒
pour-tea | restaurant | pouring tea | 倒茶 | pour tea [cup cups glass pot]; make/brew/steep/serve/prepare tea/green_tea/pot_of_tea [teapot cup]; pour cup_of_tea | (?:倒|泡|沏|斟|冲)~茶(?!几)
pour-coffee | kitchen restaurant | pouring coffee | 倒咖啡 | pour coffee/hot_coffee [cup mug cups mugs]; pour cup_of_coffee/mug_of_coffee; fill cup/mug with coffee; brew coffee | (?:往|向|给|朝)~(?:咖啡)?(?:杯子|马克杯|杯|咖啡杯)[里中](?:倒|斟|加|冲)~咖啡; (?:倒|斟|冲|泡)~咖啡(?!馆|厅|店|杯|豆|机)(?:进~杯子?里?)?; 把咖啡倒[进入]~(?:杯子|杯)[里中]?
fry-egg | kitchen | frying an egg | 煎鸡蛋 | fry/cook egg/eggs [pan frying_pan skillet stove breakfast]; make fried_egg/fried_eggs/sunny-side-up_egg/omelette/omelet; crack egg into pan/frying_pan | (?:煎|炸)~(?:鸡蛋|荷包蛋|蛋|蛋饼)(?!糕|挞)
peel-potato | kitchen | peeling potatoes | 削土豆皮 | peel potato/potatoes/sweet_potatoes/ginger/taro [peeler knife bowl]; use peeler/potato_peeler/vegetable_peeler; peel vegetables/vegetable | (?:削|剥|去)~(?:土豆|马铃薯|红薯|芋头|山药)(?:的?皮)?(?!丝|块|片); 给~(?:土豆|马铃薯|红薯|芋头)(?:削|去|剥)皮
peel-carrot | kitchen | peeling a carrot | 削胡萝卜皮 | peel carrot/carrots [peeler knife bowl] | 削~(?:胡?萝卜)(?:的?皮)?; 给~胡?萝卜(?:削|去)皮
peel-apple | kitchen | peeling an apple | 削苹果 | peel apple/apples/pear/pears/peach/fruit/mango [peeler knife bowl] | 削~(?:苹果|梨|水果|桃子|芒果)(?:的?皮)?; 给~(?:苹果|梨|水果)(?:削|去)皮
peel-orange | kitchen | peeling an orange | 剥橘子 | peel orange/oranges/tangerine/tangerines/mandarin/clementine/grapefruit/pomelo | (?:剥|掰)~(?:橘子|橙子|桔子|柚子|柑橘)(?:的?皮)?
peel-cucumber | kitchen | peeling a cucumber | 削黄瓜皮 | peel cucumber/cucumbers/zucchini/courgette [peeler knife bowl] | 削~黄瓜(?:的?皮)?; 给~黄瓜(?:削|去)皮
flip-pancake | kitchen | flipping a pancake | 翻煎饼 | flip/toss/cook/fry/make pancake/pancakes/crepe/crepes/omelette/omelettes/omelet [pan frying skillet]; @flipping_pancake; use frying_pan/skillet | (?:翻|颠|抛|煎)~(?:煎饼|薄饼|鸡蛋饼|松饼|蛋饼); 颠~(?:锅|勺)
cocktail | bar | shaking a cocktail | 摇鸡尾酒 | shake/mix/make/prepare cocktail/cocktails/drinks/martini/margarita [shaker bar]; @bartending; shake cocktail_shaker | (?:摇|调)~(?:鸡尾酒|酒)(?:壶)?
uncork | bar | uncorking a bottle | 开红酒 | uncork champagne/wine/bottle/bottle_of; open wine/wine_bottle/bottle_of_wine/champagne [corkscrew]; use corkscrew | 开~(?:红酒|香槟|葡萄酒)(?:瓶)?; 拔~(?:红酒)?瓶塞
eat-rice | restaurant | eating with chopsticks | 用筷子吃饭 | eat rice/bowl_of_rice/fried_rice/rice_bowl [chopsticks bowl]; use chopsticks | 用筷子(?:夹|吃)~(?:米饭|饭|白饭|炒饭)(?:吃)?; (?:吃|扒)~(?:米饭|白饭|大米饭|炒饭)
eat-noodles | restaurant | eating noodles | 吃面条 | eat/slurp noodles/noodle/ramen/udon/soba/pho/noodle_soup/bowl_of_noodles/bowl_of_ramen/instant_noodles [chopsticks bowl table] | 吃~(?:一?碗)?(?:牛肉|炸酱|热干|担担|兰州|方便|刀削|阳春)?(?:拉面|面条|米线|米粉|泡面|面)(?!包|粉)
eat-spaghetti | restaurant kitchen | eating spaghetti | 吃意大利面 | eat/slurp spaghetti/pasta/plate_of_pasta/plate_of_spaghetti/bolognese/linguine/carbonara [fork plate table] | 吃~(?:一?盘)?(?:意大利面|意面|通心粉)
`;
