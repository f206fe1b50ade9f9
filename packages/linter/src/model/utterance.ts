/** The languages that rules speak. */
export type LanguageId = 'zh' | 'en';

/**
 * Who may hear a line, as far as privacy is concerned: the verified customer (or a verified
 * representative), a customer who is not verified, somebody not known, a third party, a machine.
 */
export type Audience = 'verified' | 'unverified' | 'unknown' | 'third-party' | 'machine';

export type ChannelId = 'call' | 'sms' | 'voicemail';

/** Who says a line; `note` is guidance that the agent reads and does not say. */
export type Speaker = 'agent' | 'note' | 'customer' | 'third-party';

/** What is known of the place where a line is said. */
export interface Setting {
  readonly speaker: Speaker;
  readonly channel: ChannelId;
  readonly audience: Audience;
}

/** A slot in a line: its span with the braces, and what is known of it. */
export interface SlotInText {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** As declared; undefined where only the name is known, as in a transcript. */
  readonly type?: string;
  readonly privacy?: 'public' | 'personal' | 'debt' | 'secret';
  readonly captured?: boolean;
}
