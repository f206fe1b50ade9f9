/**
 * Chevrotain 13.2.0, which Langium pins, groups with this function of Node 21 when it checks a
 * grammar.
 */
export function addObjectGroupBy() {
  Object.groupBy ??= (items, keyOf) => {
    const groups = Object.create(null);
    let index = 0;
    for (const item of items) (groups[keyOf(item, index++)] ??= []).push(item);
    return groups;
  };
}
