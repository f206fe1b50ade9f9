import { choose, end, go, reply, say } from './script.mjs';

/** @import { Objection, Outcome, Slot, Step } from './script.mjs' */

export const firstGenerated = '告知';

/** @param {string} name @param {Slot['type']} type @param {Partial<Slot>} more @returns {Slot} */
function slot(name, type, more = {}) {
  return { name, type, values: [], debt: false, captured: false, ...more };
}

/** @type {Slot[]} */
export const slots = [
  slot('客户姓名', 'name'),
  slot('称谓', 'list', { values: ['先生', '女士'] }),
  slot('机构名称', 'text'),
  slot('坐席姓名', 'text'),
  slot('坐席工号', 'text'),
  slot('卡号尾号', 'card-tail'),
  slot('欠款金额', 'money'),
  slot('到期日', 'date', { debt: true }),
  slot('承诺金额', 'money', { captured: true }),
  slot('承诺日期', 'date', { debt: true, captured: true }),
  slot('还款渠道', 'list', { values: ['手机银行', '柜台', '自动扣款'], captured: true }),
];

export const promised = ['承诺金额', '承诺日期', '还款渠道'];

/** @type {Outcome[]} */
export const outcomes = [
  { name: '承诺还款', requires: promised },
  ...['转专员', '登记异议', '已请转告', '核实失败', '未能沟通', '无人应答', '停止联系'].map(
    (name) => ({ name, requires: [] }),
  ),
];

/** Up to here nobody is verified, so nothing about the debt may be said. @type {Step[]} */
export const openingSteps = [
  {
    name: '开场白',
    phase: 'open',
    body: [
      say('您好，这里是{机构名称}，我是客服{坐席姓名}，工号{坐席工号}，本次通话会录音。'),
      say('请问您是{客户姓名}{称谓}本人吗？'),
      choose(
        reply('customer', ['是我', '对', '我就是'], go('核身')),
        reply('customer', ['你是哪里', '有什么事'], go('再次确认')),
        reply('third-party', ['他不在', '我是他爱人', '打错了'], go('第三人接听')),
        reply('voicemail', [], end('无人应答')),
        reply('silence', [], end('无人应答')),
      ),
    ],
  },
  {
    name: '再次确认',
    phase: 'open',
    body: [
      say('有一件事需要与{客户姓名}{称谓}本人确认，请问您是本人吗？'),
      choose(
        reply('customer', ['是我'], go('核身')),
        reply('third-party', ['不是'], go('第三人接听')),
      ),
    ],
  },
  {
    name: '核身',
    phase: 'verify',
    body: [
      say('为保护您的信息安全，麻烦您报一下证件号码的后四位。'),
      {
        kind: 'choose',
        evidence: ['证件后四位'],
        replies: [
          reply('passed', [], go(firstGenerated)),
          reply('failed', [], {
            kind: 'times',
            bodies: [
              [say('抱歉，信息没有对上，麻烦您再核对一下。'), go('核身')],
              [
                say('抱歉，信息核对不一致，为保护客户隐私，我先不打扰您了，再见。'),
                end('核实失败'),
              ],
            ],
          }),
          reply(
            'customer',
            ['你是骗子吧', '为什么要核实'],
            say('您的担心很正常，您可以先拨打官方客服热线核实，我们再与您联系，再见。'),
            end('核实失败'),
          ),
        ],
      },
    ],
  },
];

/** @type {Step[]} */
export const closingSteps = [
  {
    name: '困难登记',
    phase: 'negotiate',
    body: [
      say(
        '理解您的处境。您可以申请分期或延期，结果以审批为准，我为您登记，由专员与您商量。感谢您的说明，再见。',
      ),
      end('转专员'),
    ],
  },
  {
    name: '第三人接听',
    phase: 'open',
    body: [
      say(
        '打扰您了，我是{机构名称}的{坐席姓名}，麻烦您请{客户姓名}{称谓}方便时回个电话，谢谢您，再见。',
      ),
      end('已请转告'),
    ],
  },
  {
    name: '改日再联系',
    phase: 'close',
    body: [say('那我先不打扰您了，感谢您的接听，再见。'), end('未能沟通')],
  },
];

const unverified = openingSteps.map((step) => step.name);

/** @type {Objection[]} */
export const objections = [
  {
    name: '没钱',
    title: '客户称暂时没钱',
    heard: ['没钱', '手头紧', '周转不开'],
    except: unverified,
    body: [
      {
        kind: 'times',
        bodies: [
          [
            say('理解您现在的难处，我们可以一起看看分期或延期的方案，您看可以吗？'),
            { kind: 'return' },
          ],
          [go('困难登记')],
        ],
      },
    ],
  },
  {
    name: '金额不对',
    title: '客户对金额有异议',
    heard: ['金额不对', '我没欠这么多', '这不是我消费的'],
    except: unverified,
    body: [
      say('好的，我为您登记异议并暂停催促，核查结果会通过官方渠道告知您。感谢您的反馈，再见。'),
      end('登记异议'),
    ],
  },
  {
    name: '不要再打',
    title: '客户要求停止联系',
    heard: ['不要再打了', '别再联系我'],
    except: [],
    body: [say('好的，已为您登记，今后不再拨打这个号码。打扰您了，再见。'), end('停止联系')],
  },
];
