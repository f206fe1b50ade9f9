import {
  closingSteps,
  firstGenerated,
  objections,
  openingSteps,
  outcomes,
  promised,
  slots,
} from './frame.mjs';
import * as phrases from './phrases.mjs';
import { between, createRandom, pick, sample } from './random.mjs';
import { choose, end, go, reply, say } from './script.mjs';

/**
 * @import { Node, Reply, Script, Step } from './script.mjs'
 * @import { Random } from './random.mjs'
 *
 * @typedef {{ random: Random, index: number, stepCount: number }} Place of a step in the script
 */

/**
 * Generates a call of `stepCount` steps between a fixed opening and closing. Every step leads to
 * the next one, so all are reachable and every loop can be left; the same seed and count give the
 * same script.
 * @param {{ stepCount: number, seed?: number }} options
 * @returns {Script}
 */
export function generateScript({ stepCount, seed = 1 }) {
  const random = createRandom(seed);
  const generated = Array.from({ length: stepCount }, (_, index) =>
    generateStep({ random, index, stepCount }),
  );
  return {
    name: '信用卡M1提醒',
    title: '信用卡 M1 首次提醒',
    start: '开场白',
    otherwise: '改日再联系',
    slots,
    outcomes,
    steps: [...openingSteps, ...generated, ...closingSteps],
    objections,
  };
}

/** @param {Place} place @returns {Step} */
function generateStep(place) {
  const { random, index } = place;
  const body = [
    say(
      pick(random, phrases.openings) +
        pick(random, phrases.statements) +
        pick(random, phrases.additions),
    ),
    say(pick(random, phrases.leads) + pick(random, phrases.questions)),
    choose(...generateReplies(place)),
  ];
  return { name: stepName(place, index), phase: topic(index).phase, body };
}

/** @param {Place} place @returns {Reply[]} */
function generateReplies(place) {
  const { random, index } = place;
  const onward = reply(
    'customer',
    wordings(random, phrases.agreeing),
    go(stepName(place, index + 1)),
  );
  const replies = [onward, secondReply(place), thirdReply(place)];
  // The others fall back on the header's move, so that both ways are measured.
  return index % 5 === 4 ? [...replies, reply('otherwise', [], go('困难登记'))] : replies;
}

/**
 * Half of the second replies have a body, half of those a choice point of its own.
 * @param {Place} place
 * @returns {Reply}
 */
function secondReply(place) {
  const { random, index } = place;
  const ahead = go(stepName(place, index + between(random, 2, 12)));
  switch (index % 4) {
    case 0:
      return reply('customer', wordings(random, phrases.asking), ahead);
    case 1:
      return reply(
        'customer',
        wordings(random, phrases.paying),
        ...promiseBody(stepName(place, index)),
      );
    case 2:
      return reply(
        'customer',
        wordings(random, phrases.asking),
        say(pick(random, phrases.comforts)),
        ahead,
      );
    default:
      return reply('customer', wordings(random, phrases.paying), ahead);
  }
}

/** @param {Place} place @returns {Reply} */
function thirdReply(place) {
  const { random, index } = place;
  switch (index % 3) {
    case 0:
      return reply('third-party', wordings(random, phrases.thirdParty), go('第三人接听'));
    case 1:
      return reply(
        'customer',
        wordings(random, phrases.struggling),
        go(stepName(place, index - between(random, 1, index))),
      );
    default:
      return reply('customer', wordings(random, phrases.struggling), go('困难登记'));
  }
}

/**
 * Asks, captures, says back and only then ends in the promise, as the conduct rules want it.
 * @param {string} ownStep @returns {Node[]}
 */
function promiseBody(ownStep) {
  return [
    say('谢谢您。请问您打算哪一天、还多少、用什么方式还呢？'),
    { kind: 'capture', slots: promised },
    say('和您确认一下：您将在{承诺日期}通过{还款渠道}还款{承诺金额}，对吗？'),
    choose(
      reply(
        'customer',
        ['对', '是的'],
        say('好的，到时我们会为您查看账户，感谢您的配合，再见。'),
        end('承诺还款'),
      ),
      reply('customer', ['不对', '要改一下'], go(ownStep)),
      reply('otherwise', [], go('困难登记')),
    ),
  ];
}

/** @param {Random} random @param {readonly string[]} pool */
function wordings(random, pool) {
  return sample(random, pool, between(random, 2, 3));
}

/**
 * Past the last step the call goes on to the closing.
 * @param {Place} place
 * @param {number} index
 */
function stepName({ stepCount }, index) {
  if (index === 0) return firstGenerated;
  return index < stepCount ? `${topic(index).name}${index}` : '困难登记';
}

/** @param {number} index */
function topic(index) {
  return /** @type {typeof phrases.topics[number]} */ (
    phrases.topics[index % phrases.topics.length]
  );
}
