import { normalWord } from '../text/normalise.ts';
import { cueTable, type CueKind, type CueTable } from './cues.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/).map(normalWord);

const LISTS: Readonly<Record<CueKind, readonly string[]>> = {
  not: words(`
    不 没 没有 未 非 别 莫 勿 无 不会 不能 不可能 不可以 不要 不用 不必 不需要 不需 无需 无须 不是 并不 并非 并没有 并未
    从不 从来不 从没 从未 从来没有 绝不 决不 绝不会 绝对不 绝对不会 永远不 永远不会 不曾 未曾 不再 毫不 毫无 没必要 没有必要
    请勿 请不要 请别 千万别 千万不要 切勿 切莫 不应 不应该 不该 不宜 不许 不准 无权 没有权 没权 没有权利 无法 不敢 不想 不愿
    不打算 没打算 没有打算 不存在 谈不上 算不上 用不着 犯不着 不至于 不代表 不等于 不意味着 不涉及 不影响 不属于 不构成
    尚未 还没有 还没 暂未 暂不 目前没有 目前未 免于 避免 不支持 不提倡 不建议 反对 拒绝 杜绝 而不是 而非 不让 不必担心 不用担心`),
  forbid: words(`
    严禁 禁止 不得 不允许 切忌 严格禁止 杜绝任何 红线 违规行为 违规用语 禁用语 禁语 不得使用 禁止使用 不可使用 不得以 不能使用 不可 严厉打击`),
  none: words(`
    不仅 不但 不光 不单 不只 不管 不论 无论 不好意思 不过 不然 要不 要不然 差不多 不得不 不能不 不会不 不可能不 不得已 不由得 了不起 对不起 不如
    说不定 保不齐 保不准 说不准 难免 不免 免不了 少不了 跑不了 跑不掉 逃不掉 逃不了 躲不掉 躲不过 躲不开 躲得了 不久 不止 不断 不停 不少 不同
    不时 不一会 不到 不出 不信 不服 不怕 非得 非要 非 无非 莫非 没准 没完 没完没了 没事 没办法 没关系 别指望 别想 休想 别怪 不要怪 别逼 不要逼 别让 不要让 别等 不要等
    别到时候 不要到时候 别敬酒 别不识 不识 不见棺材 不想让 不希望 不愿意让 也不想 别说 不说 不要怪我 不知道 不知 没人知道 别忘 不要忘 不要忘了 不妨 不好 不好过
    不是吗 是不是 有没有 会不会 能不能 要不要 可不可以 好不好 行不行 对不对 还不还 还没还 不客气 别客气 不利 不良 不便 不足 不当 不法 不安 不错 特别 分别 区别 个别 级别 性别 告别 别人 别的 别处
    非常 非法 并非没有 无论如何 无限 未来 未婚 未成年 没钱 没收 不动产 不动声色 不声不响 不三不四 不择手段 不客气了 不手软 不留情 不留情面 毫不留情 决不手软 决不轻饶 绝不手软 绝不姑息 绝不放过 不放过 不会放过 不会罢休 不罢休 决不罢休 不会算了 不会就这么算了
    没那么简单 没那么容易 没有那么简单 不会让你好过 不让你好过 不会有好果子 没好果子 没有好果子 没好日子 不会有好日子 不饶 不会轻饶 不留面子 不给面子 不要脸 不要命 不要紧 不惜 不排除 不保证 不能保证 没法保证 不负责 不敢保证 不好说 未必 没商量 没得商量 没有商量 没得谈 不行 不成
    不还 不还钱 不还款 不处理 不付 不缴 不结 不接 不回 不配合 不理 不解决 不结清 不归还 不偿还 不交 不存 不来 未还 没还 未处理 没处理 未缴 逾期未还 拖着不还 赖着不还 欠着不还 拒不还 拒不 拒绝还款 不守信用 不讲信用 不守信 不诚信 不闻不问`),
  main: words(
    `就 那就 则 便 将 将会 会 会被 就会 就要 要被 那 那么 等着 只能 只好 只有 直接 立刻 马上 立马 我们会 我们将 我会 必将 必定 肯定 一定 迟早 早晚 才`,
  ),
  break: words(
    `但 但是 可是 不过 只是 然而 否则 不然 要不然 要不 反之 除非 却 倒是 所以 到时候 到时 后果`,
  ),
  rhetorical: words(
    `难道 岂 何尝 别以为 不要以为 你以为 您以为 怎么能不 哪能不 怎能不 何必不 谁说 凭什么不 敢不敢 还不`,
  ),
  if: words(`如果 若 假如 要是 倘若 万一 一旦 再 只要 如 的话`),
};

/** Words by which Chinese says that something is not, may not be, or is. */
export const chineseCues: CueTable = cueTable(LISTS);

/** After the act: what takes it back. */
export const CHINESE_DENIALS: readonly string[] = words(`
  是不可能的 不可能的 是不会的 不会的 不存在的 是没有的 没有的事 是谣言 是误解 是误会 是不实的 不实 是假的 都是假的 是骗人的 是诈骗 都是诈骗 就是诈骗 属于诈骗 是违规的 是违法的 违规 违法 违反规定 是不允许的 不允许 不被允许 是禁止的 禁止 是不对的 是错误的 一律不允许 是红线 绝不允许 是不可以的`);

/** Frames that tell what others say or do, so that the agent does not say it himself. */
export const CHINESE_FRAMES: readonly string[] = words(`
  骗子 诈骗分子 不法分子 犯罪分子 诈骗团伙 如有人 如果有人 若有人 有人冒充 有人自称 凡是 凡 谨防 警惕 提防 如遇 如遇到 遇到自称 遇到冒充 接到自称 接到冒充 任何人以 任何人向您 任何人要求 任何要求 自称是我行 假冒 冒充我行 冒充客服 冒充银行 冒充公检法 声称 谎称`);

/** What the customer said or was told: it holds for the clause alone. */
export const CHINESE_REPORTS: readonly string[] = words(`
  您说 您刚才说 您刚说 您提到 您刚提到 您担心 您问 您刚才问 您是问 您反映 您听说 听说您 客户说 客户问 客户称 客户表示 客户担心 客户反映 有客户 您之前接到 您接到 之前有人 以前有人 网上说 网上传 所谓 误以为 有些人以为 很多人以为 之前的催收 前面的坐席 之前的坐席 上一位 您被 客户被 遭遇 受到`);

/** Words that soften. */
export const CHINESE_SOFTENERS: readonly string[] = words(
  `请 麻烦 劳烦 劳驾 辛苦 烦请 可以 方便 您看 能否 可否 能不能 可不可以 是否 建议 尽量 希望 最好 好吗 行吗 可以吗 好不好 行不行 吗 吧`,
);

export const CHINESE_QUESTIONS: readonly string[] = words(
  `吗 么 呢 是否 有没有 是不是 会不会 能不能 可不可以 多少 什么 哪 谁 几 怎么 为什么 如何`,
);

export const CHINESE_CONDITIONS: readonly string[] = words(
  `如果 如 若 假如 要是 倘若 万一 一旦 只要 的话 如需 如有 除非 协商不成 如未`,
);
