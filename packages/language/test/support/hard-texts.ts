/** A text that is hard to read, of about the size that is asked for. */
export interface HardText {
  readonly name: string;
  /** Tried at a million letters; others are tried at fewer, to save time. */
  readonly big?: true;
  readonly make: (size: number) => string;
}

/** The same numbers each time. */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % bound;
  };
}

/** As many of a piece as make the size. */
function filled(size: number, piece: (index: number) => string): string {
  const pieces: string[] = [];
  for (let length = 0; length < size;) {
    const next = piece(pieces.length);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

function words(size: number, letters: string, breakEvery: number): string {
  const roll = numbers(size);
  return filled(size, () => {
    let word = '';
    for (let left = 1 + roll(9); left > 0; left--) word += letters.charAt(roll(letters.length));
    return word + (roll(breakEvery) === 0 ? `\n${' '.repeat(roll(4) * 2)}` : ' ');
  });
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CHINESE =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';

export const HARD_TEXTS: readonly HardText[] = [
  { name: 'random words', big: true, make: (size) => words(size, LATIN, 8) },
  { name: 'random Chinese words', big: true, make: (size) => words(size, CHINESE, 8) },
  { name: 'one word a line', make: (size) => words(size, LATIN, 1) },
  {
    name: 'one word a line in a step',
    make: (size) => `step a\n${words(size, LATIN, 1).replaceAll(/\n */g, '\n  ')}`,
  },
  {
    name: 'random units',
    big: true,
    make: (size) => {
      const roll = numbers(7);
      return filled(size, () => String.fromCharCode(roll(0x10000)));
    },
  },
  {
    name: 'random ASCII',
    make: (size) => {
      const roll = numbers(9);
      return filled(size, () => String.fromCharCode(roll(0x80)));
    },
  },
  { name: 'one line of a word', big: true, make: (size) => 'a'.repeat(size) },
  { name: 'one line of words', make: (size) => words(size, LATIN, 1_000_000_000) },
  {
    name: 'one line of speech',
    big: true,
    make: (size) => `step a\n  agent: ${'再见，'.repeat(size / 3)}`,
  },
  { name: 'one line of slots', make: (size) => `step a\n  agent: ${'{a}b'.repeat(size / 4)}` },
  {
    name: 'one condition',
    make: (size) => `step a\n  if ${'a = 1 and '.repeat(size / 10)}b is known\n    -> a`,
  },
  {
    name: 'one condition of words',
    make: (size) => `步骤 甲\n  如果 ${'甲'.repeat(size)}\n    -> 甲`,
  },
  {
    name: 'one condition of brackets',
    make: (size) => `step a\n  if ${'('.repeat(size)}a = 1\n    -> a`,
  },
  { name: 'braces', big: true, make: (size) => '{'.repeat(size) },
  { name: 'braces in speech', big: true, make: (size) => `step a\n  agent: ${'{'.repeat(size)}` },
  {
    name: 'braces in speech, in pairs',
    make: (size) => `step a\n  agent: ${'{'.repeat(size / 2)}${'}'.repeat(size / 2)}`,
  },
  { name: 'stray braces in speech', make: (size) => `step a\n  agent: ${'}'.repeat(size)}` },
  { name: 'unclosed slots', make: (size) => `step a\n  agent: ${'{a '.repeat(size / 3)}` },
  { name: 'pipes', big: true, make: (size) => '|'.repeat(size) },
  {
    name: 'pipes in a reply',
    big: true,
    make: (size) => `step a\n  customer: ${'|'.repeat(size)}`,
  },
  { name: 'arrows', big: true, make: (size) => '->'.repeat(size / 2) },
  {
    name: 'arrows in a reply',
    big: true,
    make: (size) => `step a\n  customer: ${'->'.repeat(size / 2)}`,
  },
  {
    name: 'arrows and comments in a reply',
    make: (size) => `step a\n  customer: ${'-> #'.repeat(size / 4)}`,
  },
  { name: 'arrows in a move', make: (size) => `step a\n  ${'->'.repeat(size / 2)}` },
  { name: 'arrows in speech', make: (size) => `step a\n  agent: ${'->'.repeat(size / 2)}` },
  { name: 'wrong arrows', make: (size) => `step a\n  customer: x ${'=> '.repeat(size / 3)}` },
  { name: 'dashes', make: (size) => '—'.repeat(size) },
  { name: 'spaces', big: true, make: (size) => ' '.repeat(size) },
  { name: 'spaces behind speech', make: (size) => `step a\n  agent: x${' '.repeat(size)}y` },
  { name: 'spaces in a reply', make: (size) => `step a\n  customer: x${' '.repeat(size)}y` },
  { name: 'spaces in a condition', make: (size) => `step a\n  if x${' '.repeat(size)}y\n    -> a` },
  { name: 'spaces in hours', make: (size) => `script a\n  hours 08:00${' '.repeat(size)}-09:00` },
  { name: 'lines of spaces', make: (size) => '          \n'.repeat(size / 11) },
  { name: 'empty lines', big: true, make: (size) => '\n'.repeat(size) },
  { name: 'tabs', make: (size) => '\t\tx\n'.repeat(size / 4) },
  { name: 'quotes', make: (size) => `script a ${'"'.repeat(size)}` },
  { name: 'colons', make: (size) => `script a ${': '.repeat(size / 2)}` },
  { name: 'commas', make: (size) => `step a\n  capture ${','.repeat(size)}` },
  { name: 'names without commas', make: (size) => `step a\n  capture ${'a '.repeat(size / 2)}` },
  { name: 'names', make: (size) => `step a\n  capture ${'a, '.repeat(size / 3)}b` },
  { name: 'values of a list', make: (size) => `slots\n  a ${'b | '.repeat(size / 4)}c` },
  { name: 'hours', make: (size) => `script a\n  hours ${'08:00-09:00, '.repeat(size / 13)}` },
  { name: 'comments', make: (size) => '# x\n'.repeat(size / 4) },
  { name: 'signs of comments', make: (size) => `step a ${'# '.repeat(size / 2)}` },
  { name: 'ids', make: (size) => `step a\n  -> b ${'@c '.repeat(size / 3)}` },
  { name: 'steps without a body', make: (size) => filled(size, (index) => `step s${index}\n`) },
  { name: 'stray lines', make: (size) => filled(size, () => 'agent: Hello\n') },
  {
    name: 'lines without speakers',
    big: true,
    make: (size) => `step a\n${filled(size, () => '  您好，请问您方便吗？\n')}`,
  },
  {
    name: 'misspelt speakers',
    make: (size) => `step a\n${filled(size, () => '  agnet: Hello\n')}`,
  },
  {
    name: 'replies without a move',
    make: (size) => `step a\n${filled(size, () => '  customer: Yes\n')}`,
  },
  {
    name: 'bad moves',
    big: true,
    make: (size) => `step a\n${filled(size, () => '  customer: Yes ->\n')}`,
  },
  {
    name: 'bad types',
    make: (size) => `slots\n${filled(size, (index) => `  s${index} monney\n`)}`,
  },
  { name: 'scripts', make: (size) => filled(size, (index) => `script s${index}\n  language en\n`) },
  {
    name: 'wrong widths',
    make: (size) =>
      `step a\n${filled(size, (index) => `${' '.repeat(2 + ((index * 7) % 11))}pause 1s\n`)}`,
  },
  {
    name: 'stairs',
    make: (size) => filled(size, (index) => `${' '.repeat(index % 1000)}if a = 1\n`),
  },
];
