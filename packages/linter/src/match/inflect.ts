/** Forms that no rule of spelling gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  pay: 'pays paid paying', tell: 'tells told telling', go: 'goes went gone going', come: 'comes came coming', send: 'sends sent sending',
  speak: 'speaks spoke spoken speaking', know: 'knows knew known knowing', find: 'finds found finding', hear: 'hears heard hearing',
  see: 'sees saw seen seeing', take: 'takes took taken taking', get: 'gets got gotten getting', give: 'gives gave given giving',
  make: 'makes made making', let: 'lets letting', put: 'puts putting', ring: 'rings rang rung ringing', write: 'writes wrote written writing',
  leave: 'leaves left leaving', lose: 'loses lost losing', keep: 'keeps kept keeping', say: 'says said saying', show: 'shows showed shown showing',
  hide: 'hides hid hidden hiding', run: 'runs ran running', break: 'breaks broke broken breaking', steal: 'steals stole stolen stealing',
  lie: 'lies lied lying', owe: 'owes owed owing', sue: 'sues sued suing', cut: 'cuts cutting', hit: 'hits hitting', beat: 'beats beaten beating',
  spread: 'spreads spreading', borrow: 'borrows borrowed borrowing', sell: 'sells sold selling', buy: 'buys bought buying', bring: 'brings brought bringing',
  teach: 'teaches taught teaching', think: 'thinks thought thinking', feel: 'feels felt feeling', mean: 'means meant meaning', meet: 'meets met meeting',
  read: 'reads reading', stand: 'stands stood standing', sit: 'sits sat sitting', hang: 'hangs hung hanging', drive: 'drives drove driven driving',
  child: 'children', wife: 'wives', husband: 'husbands', man: 'men', woman: 'women', person: 'people persons', be: 'is are was were been being am',
  have: 'has had having', do: 'does did done doing', stick: 'sticks stuck sticking', drop: 'drops dropped dropping', stop: 'stops stopped stopping',
  shop: 'shops shopped shopping', refer: 'refers referred referring', transfer: 'transfers transferred transferring', swear: 'swears swore sworn swearing',
  forget: 'forgets forgot forgotten forgetting', deal: 'deals dealt dealing', lend: 'lends lent lending', spend: 'spends spent spending', wear: 'wears wore worn wearing',
  throw: 'throws threw thrown throwing', catch: 'catches caught catching', fight: 'fights fought fighting', set: 'sets setting', wipe: 'wipes wiped wiping',
}; // prettier-ignore
const VOWELS = 'aeiou';

/** A word with its inflections; of several words the first is inflected, as in `knock~ on`. */
export function inflections(word: string): readonly string[] {
  const at = word.indexOf('~');
  if (at < 0) return [word];
  const head = word.slice(0, at);
  const rest = word.slice(at + 1);
  const space = head.lastIndexOf(' ') + 1;
  const before = head.slice(0, space);
  const stem = head.slice(space);
  return [...new Set([stem, ...formsOf(stem)])].map((form) => `${before}${form}${rest}`);
}

function formsOf(stem: string): readonly string[] {
  const irregular = IRREGULAR[stem];
  if (irregular !== undefined) return irregular.split(' ');
  const last = stem.at(-1) ?? '';
  const beforeLast = stem.at(-2) ?? '';
  if (last === 'e') return [`${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`];
  if (last === 'y' && !VOWELS.includes(beforeLast)) {
    const root = stem.slice(0, -1);
    return [`${root}ies`, `${root}ied`, `${stem}ing`];
  }
  const plural = /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
  const forms = [plural, `${stem}ed`, `${stem}ing`];
  // A short word doubles its last consonant: grab, grabbed.
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem)
    ? [...forms, `${stem}${last}ed`, `${stem}${last}ing`]
    : forms;
}
