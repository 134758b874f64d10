/** Words for what people do: care. How a row is read stands in `doings.ts`. */
export const DOINGS_OF_CARE = `
blow-dry | bathroom | blow-drying hair | 吹头发 | blow_dry/blow-dry/blowdry/dry/style hair/wet_hair [hair_dryer dryer blow_dryer hairdryer]; use hair_dryer/hairdryer/blow_dryer/hair_drier; @blowdrying_hair | (?:用~吹风机)?吹~(?:头发|干头发|湿头发); 用~(?:电吹风|吹风机)(?:吹)?
straighten-hair | bathroom | straightening hair | 拉直头发 | straighten/iron/curl/style hair/locks [straightener flat_iron iron curling_iron curler]; use hair_straightener/flat_iron/curling_iron | (?:拉直|烫直|夹直|卷|烫)~(?:头发|卷发)
dye-hair | bathroom | dyeing hair | 染头发 | dye/color/colour/bleach/tint hair [dye brush] | 染~(?:头发|发)
wash-hair | bathroom | washing hair | 洗头 | wash/shampoo/lather hair/head [shampoo]; @shampooing | 洗~(?:头发|头)(?!像)
wash-face | bathroom | washing the face | 洗脸 | wash/scrub/cleanse/rinse face [soap foam sink]; exfoliate face | 洗~脸(?!盆)
face-cream | bathroom | putting cream on the face | 涂面霜 | apply/put/put_on/rub/spread/massage_in/use cream/lotion/sunscreen/moisturizer/face_cream/sun_cream/sunblock/moisturiser/on_cream/on_sunscreen/face_mask/on_face_mask/foundation/skincare/hand_cream [face skin arms cheeks] | (?:涂|抹|擦|搽)~(?:面霜|防晒霜|乳液|护肤霜|护手霜|润肤露|粉底)(?:在脸上)?; 敷~面膜
dry-face | bathroom | drying the face | 用毛巾擦脸 | dry/wipe/pat face/wet_face/body/face_dry/sweat/forehead [towel]; use towel [face] | 用~毛巾(?:擦|抹)~(?:脸|汗|脸上的水); 擦~(?:脸|汗)(?!盆)
lashes | bathroom | putting on mascara | 涂睫毛膏 | apply/put/put_on/use mascara/on_mascara/eyeliner/on_eyeliner/eye_makeup/eye_shadow/eyeshadow/on_eyeshadow/false_eyelashes [eyes lashes mirror]; curl/tint eyelashes/lashes; put_in/put/insert contact_lens/contact_lenses/in_contact_lenses/in_contact_lens | (?:涂|刷|夹|贴)~(?:睫毛膏|睫毛|假睫毛); 画~(?:眼线|眼影|眼妆); 化眼妆; 戴~(?:隐形眼镜|美瞳)
brows | bathroom | plucking eyebrows | 拔眉毛 | pluck/tweeze/fill/trim/shape/dye/wax/draw/thread/pencil eyebrows/eyebrow/nose_hair/brows/in_eyebrows [tweezers]; use tweezers | (?:拔|修|画|剃|染)~(?:眉毛|眉|鼻毛)
nails | bathroom | painting nails | 涂指甲油 | paint/polish/do/varnish/decorate nails/nail/fingernails/toenails/nail_polish [polish red]; apply/put/put_on nail_polish/on_nail_polish; do manicure; get manicure | (?:涂|抹|做|画)~(?:指甲油|指甲|美甲)
clip-nails | bathroom | clipping nails | 剪指甲 | clip/cut/trim/file nails/fingernails/toenails/nail [clipper clippers]; use nail_clipper/nail_clippers/nail_file | (?:剪|修|磨|锉)~(?:脚?指甲|脚趾甲|手指甲)
floss | bathroom | flossing teeth | 用牙线 | floss teeth; @flossing; use dental_floss/floss | 用~牙线(?:清洁牙齿|剔牙)?; 剔牙
gargle | bathroom | gargling | 漱口 | gargle water/mouthwash/salt_water; @gargling; rinse mouth [water]; use mouthwash | 漱~口
shave-head | bathroom | shaving the head | 剃光头 | shave head/hair/head_bald [razor clippers clipper]; buzz hair/head | 剃~(?:光头|头|头发)
shave-legs | bathroom | shaving the legs | 刮腿毛 | shave/wax legs/leg/armpits/chest [razor]; epilate legs | (?:刮|剃)~(?:腿毛|腿|腋毛); 给~(?:腿|腋下|背|眉毛)脱毛
wash-feet | bathroom | washing the feet | 洗脚 | wash/soak/bathe feet/foot [water basin tub bucket] | (?:洗|泡)~脚(?!本)
tie-shoes | corridor | tying shoelaces | 系鞋带 | tie/lace/lace_up/do_up/untie shoelaces/shoe_laces/shoes/shoelace/sneakers/laces/boots/shoe; put/put_on/slip_on on_shoes/shoes/boots/on_boots/sneakers/on_sneakers/socks/on_socks; take_off/remove/take shoes/boots/off_shoes/off_boots/socks/off_socks | 系~鞋带; (?:穿|脱)~(?:鞋子?|靴子|袜子|运动鞋|皮鞋)(?!的)
polish-shoe | living-room | polishing shoes | 擦皮鞋 | polish/shine/clean/brush/repair/mend/make/cobble shoes/shoe/boots/leather_shoes/sneakers [brush polish]; @shoe_shining | (?:擦|刷|修|做|补)~(?:皮鞋|鞋子?|靴子)(?!带)
put-on-glasses | living-room | putting on glasses | 戴眼镜 | put/put_on/adjust/try_on/take_off glasses/on_glasses/eyeglasses/spectacles/on_sunglasses/sunglasses/reading_glasses | (?:戴上|扶|推|摘下|试戴)~(?:眼镜|墨镜); 在?戴眼镜$
check-watch | street | checking the watch | 看手表 | check/look_at/look/glance/read watch/at_watch/wristwatch/time_on_watch/time/at_wristwatch/smartwatch | (?:看|瞧|看一?眼)~(?:手表|表|时间)(?!演|情|格|面)
look-in-mirror | bathroom | looking in a mirror | 照镜子 | look/gaze/stare/admire/check/smile/look_at mirror/in_mirror/into_mirror/at_mirror/herself_in_mirror/himself_in_mirror/reflection/reflection_in_mirror/at_reflection/at_herself_in_mirror/at_himself_in_mirror/hand_mirror [mirror] | 照~镜子; 对着镜子(?:看自己|打扮|微笑)?
headphones | living-room | listening to music | 戴耳机听音乐 | listen/enjoy to_music_with_headphones/with_headphones/music_with_headphones/to_music_on_headphones/to_headphones/to_music/music/to_song/to_songs [headphones earphones]; dance with_headphones | (?:戴着?耳机)(?:听~(?:音乐|歌)|跳舞); 听~(?:音乐|歌)(?!会|剧|手|唱)
stethoscope | hospital | listening with a stethoscope | 用听诊器听诊 | use/listen/examine stethoscope/with_stethoscope/through_stethoscope/heartbeat/to_heartbeat/heart_with_stethoscope/to_heart_with_stethoscope [stethoscope] | 用~听诊器(?:听诊|听心跳|检查|听)?; 听诊
take-temperature | hospital | taking a temperature | 量体温 | take/measure/check temperature/body_temperature/fever [thermometer]; use thermometer | (?:量|测)~体温
take-pill | living-room | taking medicine | 吃药 | take/swallow/drink pill/pills/medicine/tablet/medication/tablets/vitamins/capsule [water glass] | (?:吃|服|喝)~(?:药|药片|药丸|维生素)(?!店|房|水)
inject | hospital | giving an injection | 打针 | inject/administer/prepare insulin/syringe [syringe arm]; use syringe | (?:给自己|自己)打针; 注射~(?:胰岛素)
`;
