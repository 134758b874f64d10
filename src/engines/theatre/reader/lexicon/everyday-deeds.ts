/**
 * Verbs of everyday that have no figure of their own, each with the deed that looks most like it. Read by `dictionary.ts`; words that
 * are things as well (ring, duck, tap) are known for deeds by where they stand (`interpret/word-class.ts`) and not listed.
 */
import { type Deed, deedsIn } from './deeds.js';

export const EVERYDAY_DEEDS: readonly Deed[] = deedsIn(`
talk | shush, boo, honk, scold, complain, plead, boast, brag, gossip, squeak, squeal, screech, hiss, bleat, neigh, oink, purr, croak, cluck, hoot, apologize, apologise, snort, protest | 求饶, 抱怨, 吹牛
nod | wink |
cry | sulk, pout, mope |
shake | squirm, wriggle, twitch, flinch, panic, cough, hiccup, burp, flail | 咳嗽, 打嗝
hit | slam, bonk, swat, knock on, knock at, knock |
catch | pinch, snag, grasp |
hold | hoist |
bend | sniff, sniff at, inspect, examine, duck under, peer into, peek into | 闻了闻, 检查
idle | squint, hide, hide from, aim, aim at, lounge, bask, hang, drape, display, mount, suspend, set, string between, hover in place |
walk | sneak, prowl, tiptoe |
throw | flip, flip coin, flip pancake |
throw 1f4a7 | squirt, squirt water, spew |
fall | topple, topple over, plummet, plop |
push | nudge, tow, poke |
`);
