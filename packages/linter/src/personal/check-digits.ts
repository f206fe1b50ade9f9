const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const SIGNS = '10x98765432';

/** Whether the last sign of an 18-digit Chinese identity number is right (GB 11643-1999). */
export function chineseIdIsValid(number: string): boolean {
  if (!/^\d{17}[\dx]$/.test(number)) return false;
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * Number(number[at]), 0);
  return SIGNS[sum % 11] === number[17];
}

/** Whether the last digit of a card number is right (Luhn, ISO/IEC 7812-1). */
export function cardIsValid(number: string): boolean {
  if (number.length < 16 || number.length > 19) return false;
  let sum = 0;
  for (let at = 0; at < number.length; at++) {
    const digit = Number(number[number.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
