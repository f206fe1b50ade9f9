import type { Audience, ChannelId, LanguageId, Setting, Speaker } from '../model/utterance.ts';

/** One line of a transcript, or one message, as it comes in. */
export interface Utterance {
  readonly id: string | number | null;
  readonly text: string;
  readonly language: LanguageId | undefined;
  readonly setting: Setting;
}

/** What is wrong with a line that can't be read. */
export interface Unreadable {
  readonly id: string | number | null;
  readonly error: string;
}

const CHANNELS: readonly unknown[] = ['call', 'sms', 'voicemail'];
const SPEAKERS: readonly unknown[] = ['agent', 'note', 'customer', 'third-party'];
const LISTENERS: readonly unknown[] = ['customer', 'third-party', 'unknown', null];

/**
 * Reads a line of JSON: `id`, `text`, `lang`, `channel`, `speaker`, `listener`, `verified`. All but `text`
 * may be left out or null. A line that can't be read gives an error that says what was expected.
 */
export function readUtterance(line: string): Utterance | Unreadable {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'not JSON: expected one object in one line' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, error: 'expected an object with "id" and "text"' };
  const fields = value as Readonly<Record<string, unknown>>;
  const id = idOf(fields['id']);
  const error = errorIn(fields);
  if (error !== undefined) return { id, error };
  const channel = (fields['channel'] ?? 'call') as ChannelId;
  return {
    id,
    text: fields['text'] as string,
    language: languageOf(fields['lang']),
    setting: {
      speaker: (fields['speaker'] ?? 'agent') as Speaker,
      channel,
      audience: audienceOf(fields['listener'], fields['verified'], channel),
    },
  };
}

function idOf(id: unknown): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function errorIn(fields: Readonly<Record<string, unknown>>): string | undefined {
  const { text, lang, channel, speaker, listener = null, verified = null } = fields;
  if (typeof text !== 'string') return '"text": expected a string';
  if (lang !== undefined && lang !== null && typeof lang !== 'string')
    return '"lang": expected a language tag such as "zh" or "en"';
  if (isGiven(channel) && !CHANNELS.includes(channel)) return oneOf('channel', CHANNELS);
  if (isGiven(speaker) && !SPEAKERS.includes(speaker)) return oneOf('speaker', SPEAKERS);
  if (!LISTENERS.includes(listener)) return oneOf('listener', LISTENERS);
  return verified === null || typeof verified === 'boolean'
    ? undefined
    : '"verified": expected true, false or null';
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function oneOf(field: string, choices: readonly unknown[]): string {
  return `"${field}": expected one of ${choices.map((one) => JSON.stringify(one)).join(', ')}`;
}

/** A language that no rule speaks is told by the text itself. */
function languageOf(tag: unknown): LanguageId | undefined {
  if (typeof tag !== 'string') return undefined;
  const primary = tag.slice(0, 2).toLowerCase();
  return primary === 'zh' || primary === 'en' ? primary : undefined;
}

/**
 * Who hears a line. Where it isn't known whether the customer is verified he counts as verified on a call,
 * since the check stands elsewhere in the transcript, and in a message, which goes to the registered number;
 * a recorded voice reaches whoever listens to it.
 */
export function audienceOf(listener: unknown, verified: unknown, channel: ChannelId): Audience {
  if (listener === 'third-party') return 'third-party';
  if (channel === 'voicemail') return 'machine';
  if (listener === 'customer') return verified === false ? 'unverified' : 'verified';
  return 'unknown';
}
