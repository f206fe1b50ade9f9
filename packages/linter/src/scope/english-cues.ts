import { cueTable, type CueKind, type CueTable } from './cues.ts';

const words = (list: string): readonly string[] =>
  list
    .split(/[\n,]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

const LISTS: Readonly<Record<CueKind, readonly string[]>> = {
  not: words(`
    not, no, never, none, nobody, no one, nothing, nor, neither, cannot, without, unable, can't, won't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, wouldn't, couldn't, shouldn't, mustn't, haven't, hasn't, hadn't, needn't, ain't
    cant, wont, dont, doesnt, didnt, isnt, arent, wasnt, werent, wouldnt, couldnt, shouldnt, mustnt, havent, hasnt
    do not, does not, did not, will not, would not, can not, is not, are not, was not, were not, has not, have not, should not, must not, may not, am not, i'm not, we're not, we are not, no longer, rather than, instead of, avoid, refrain from, stop short of, rule out, have no power, has no power, no power to, no right to, no authority to, not allowed to, no intention of, no plans to, nowhere near, not going to, not about to, far from`),
  forbid: words(
    `must never, must not, should never, may never, never use, do not ever, forbidden, prohibited, not permitted, is banned, are banned, banned phrases, not acceptable, unacceptable, agents may not, agents must not, against policy, against the law to`,
  ),
  none: words(`
    not only, no doubt, no wonder, no matter, no choice, no option, no problem, no worries, not to mention, why not, why don't you, why don't we, or not, if not, if nothing, not sure if you, don't you think, don't believe for, don't make me, don't make us, don't let me, don't force, don't push, don't be surprised, don't say, don't tell me, don't forget, don't you want, don't want me to, don't want us to, don't want your, don't want the, don't want that, you don't want, you wouldn't want, wouldn't want, would not want, wouldn't like, won't like, would hate, don't like, not like it, don't care, doesn't care, can't wait, can't guarantee, cannot guarantee, can't promise, cannot promise, can't say what, can't be held, not be held, not responsible, no telling, won't be long, not be long, won't stop, not stop, never stop, won't rest, not rest, won't let, not let, don't come crying, won't hesitate, not hesitate, no hesitation, nothing stops, nothing stopping, nothing to stop, don't wait, not until, isn't it, wasn't it, aren't you, isn't that, isn't going to be pretty, won't be pretty, no way out, no escape, nowhere to hide, can't hide, can't escape, can't run, can't avoid, won't be able to, not be able to, no longer be able, nothing you can, never again, never be able, no time, no more, no later, no less, not just, not enough, no good, no idea, if i don't, if we don't, if you don't, if you won't, if you do not, if you can't, if it's not, if it isn't, if nobody, if you haven't, if this isn't, unless, haven't paid, not paying, not paid, don't pay, didn't pay, doesn't pay, won't pay, never paid, never pays, no payment, non-payment, no money, can't pay, not pay, isn't paid, is not paid, aren't paid, not resolved, isn't resolved, isn't sorted, not sorted, don't sort, don't settle, not settled, isn't settled, don't call back, don't ring back, don't respond, no response, not answering, don't answer, not hearing, don't hear, haven't heard`),
  main: words(
    `will, we'll, i'll, you'll, they'll, he'll, she'll, it'll, would, could, can, may, might, shall, going to, gonna, expect, get ready, then, and, have to, are, is, means, so, the police, the sheriff`,
  ),
  break: words(
    `but, however, or else, otherwise, or i, or we, or you, or they, or the, or your, or it, yet, instead, until, before, except, though, although, still, because`,
  ),
  rhetorical: words(
    `don't think, do not think, don't imagine, dont think, don't you know, haven't you any, do you really think we won't, think we won't, think i won't, think we can't, think i can't, think they won't, think we don't, think i don't, say we didn't warn, say i didn't warn, doubt we won't`,
  ),
  if: words(`if, unless, when, once, should you, in case, until, as long as`),
};

/** Words by which English says that something is not, may not be, or is. */
export const englishCues: CueTable = cueTable(LISTS);

export const ENGLISH_DENIALS: readonly string[] = words(
  `is not true, isn't true, is a scam, are scams, is a scammer, it's a scam, it is a scam, is never allowed, is not allowed, isn't allowed, are not allowed, is prohibited, are prohibited, is forbidden, are forbidden, is banned, are banned, is a myth, will not happen, won't happen, is not acceptable, is against policy, is illegal, would be illegal`,
);

export const ENGLISH_FRAMES: readonly string[] = words(`
  scammer, scammers, scam, scams, fraudster, fraudsters, criminals, if anyone, if someone, if somebody, if a caller, anyone who, anyone claiming, anyone asking, someone claiming, callers who, a caller who, pretending to be, claiming to be, beware, be wary, watch out for scams, watch out for calls, watch out for texts, phishing`);

/** What the customer said or was told: it holds for the clause alone. */
export const ENGLISH_REPORTS: readonly string[] = words(`
  you said, you told, you mentioned, you asked, you were told, you've been told, you have been told, you're worried, you are worried, you're afraid, you were worried, you heard, you've heard, customer says, customer said, customer asks, customer is worried, if the customer, some people think, people think, people worry, people believe, he said, she said, they said, someone told, who told you, threatened you with, another company, a previous agent, the previous agent, previous collector, another agent, another caller, last caller`);

export const ENGLISH_SOFTENERS: readonly string[] = words(
  `please, could you, would you, can you, may i, might you, if you can, if you could, if possible, when you can, would it be, feel free, happy to, kindly, at your convenience, let me know, you're welcome to, you are welcome to, would you mind, how about, are you able`,
);

export const ENGLISH_QUESTIONS: readonly string[] = words(
  `who, what, when, where, why, how, which, do you, did you, are you, is it, can you, could you, would you, will you, have you, is there, may i, shall i, does he, does she, is he, is she`,
);
