// Builds TextMate rules from parts, so that no capture is ever numbered by hand.
//
// A part is
//   a string                           a pattern that is not captured (and captures nothing itself)
//   { re, name?, patterns?, keep? }    a capture, with its scope or the rules for its inside
//   { group: parts, times: '?' }       parts that may be left out or repeated

/** The pattern of some parts, and the captures that go with it. */
export function compose(parts) {
  const captures = {};
  let count = 0;
  const render = (part) => {
    if (typeof part === 'string') return part;
    if (part.group) return `(?:${part.group.map(render).join('')})${part.times ?? ''}`;
    count += 1;
    const capture = {};
    if (part.name) capture.name = part.name;
    if (part.patterns) capture.patterns = part.patterns;
    if (part.name || part.patterns) captures[count] = capture;
    return `(${part.re})`;
  };
  return { pattern: parts.map(render).join(''), captures };
}

/** A rule that matches within one line. */
export function match(parts, name) {
  const { pattern, captures } = compose(parts);
  return { ...(name ? { name } : {}), match: pattern, ...some('captures', captures) };
}

/** A rule for a whole line: after the parts, `patterns` read what is left of it. */
export function line(name, parts, patterns) {
  return match([...parts, { re: '.*', patterns }, '$'], `meta.${name}.parley`);
}

/**
 * A rule for a line and the deeper ones that go on with it. The first capture of `parts` has to be the
 * line's indentation: `goesOn` refers to it with \1.
 */
export function lines(name, parts, goesOn, patterns) {
  const { pattern, captures } = compose(parts);
  const rule = { name: `meta.${name}.parley`, begin: pattern, ...some('beginCaptures', captures) };
  return { ...rule, while: goesOn, patterns };
}

/** A reference to a rule of the repository. */
export function include(name) {
  return { include: `#${name}` };
}

function some(key, captures) {
  return Object.keys(captures).length > 0 ? { [key]: captures } : {};
}
