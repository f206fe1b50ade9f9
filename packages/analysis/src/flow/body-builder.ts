import type { Span } from '@parley/diagnostics';
import type {
  Block,
  Choice,
  If,
  Move,
  Name,
  Note,
  Ordinal,
  Reply,
  Say,
  SetSlot,
  Statement,
  Times,
  Variants,
  Verify,
} from '@parley/language';
import { checkSet } from '../check/types.ts';
import { checkResults } from '../check/verify.ts';
import { checkWordings } from '../check/wordings.ts';
import {
  lookUpCaptured,
  lookUpOutcome,
  lookUpSlot,
  lookUpStep,
  lookUpUses,
  requirementsOf,
} from '../check/names.ts';
import type { SourceFile } from '../project/source-file.ts';
import { addNode, letterOf, report, type Draft } from './draft.ts';
import { readBranches } from './condition-reading.ts';
import { firstLine, headOf, replyHead } from './heads.ts';
import type { Action, ChoiceOwner, NodeId } from './graph.ts';
import type { LightRun } from './light-turns.ts';

/** An open end: what comes next is joined to it; `span` says where the text that ends there stands. */
export interface Exit {
  readonly from: NodeId;
  readonly span: Span;
}

/** Builds the nodes of one step's or objection's body. */
export class BodyBuilder {
  readonly #draft: Draft;
  readonly #owner: ChoiceOwner;
  readonly #file: SourceFile;
  readonly #lightRun: LightRun | undefined;

  constructor(draft: Draft, owner: ChoiceOwner, file: SourceFile, lightRun?: LightRun) {
    this.#draft = draft;
    this.#owner = owner;
    this.#file = file;
    this.#lightRun = lightRun;
  }

  /** Adds a block behind some open ends; returns the block's own. */
  block(block: Block, entries: readonly Exit[]): readonly Exit[] {
    let exits = entries;
    let told = false;
    for (const statement of block.statements) {
      if (
        exits.length === 0 &&
        !told &&
        entries.length > 0 &&
        statement.kind !== 'note' &&
        statement.kind !== 'allow'
      ) {
        report(this.#draft, this.#file, 'flow/unreachable-line', 'warning', headOf(statement));
        told = true;
      }
      exits = this.#statement(statement, exits);
    }
    return exits;
  }

  #statement(statement: Statement, entries: readonly Exit[]): readonly Exit[] {
    switch (statement.kind) {
      case 'say':
      case 'note':
        return this.#say(statement, entries);
      case 'goto':
      case 'end':
      case 'return':
        this.move(statement, entries);
        return [];
      case 'choice':
        return this.#choice(statement, entries);
      case 'verify':
        return this.#verify(statement, entries);
      case 'capture':
        return this.#capture(statement.slots, statement, entries);
      case 'set':
        return this.#set(statement, entries);
      case 'listener':
        return statement.who
          ? this.#plain({ kind: 'listener', who: statement.who }, statement, entries)
          : entries;
      case 'if':
        return this.#if(statement, entries);
      case 'times':
        return this.#times(statement, entries);
      case 'variants':
        return this.#variants(statement, entries);
      case 'unknown':
        // What an unknown line means is not known, so nothing is claimed about what follows it.
        return statement.body ? [...this.block(statement.body, entries), ...entries] : entries;
      case 'pause':
      case 'allow':
      case 'misplaced':
        return entries;
    }
  }

  #plain(action: Action, span: Span, entries: readonly Exit[]): readonly Exit[] {
    const id = this.#node(action, span, entries);
    return [{ from: id, span }];
  }

  #node(action: Action, span: Span, entries: readonly Exit[]): NodeId {
    const id = addNode(this.#draft, action, this.#file, span);
    for (const { from } of entries) this.#draft.nodes[from]?.next.push(id);
    return id;
  }

  #say(statement: Say | Note, entries: readonly Exit[]): readonly Exit[] {
    const uses = lookUpUses(this.#draft, this.#file, statement.speech);
    const { kind, speech, pin } = statement;
    const action = { kind: 'say', note: kind === 'note', uses, speech, pin: pin?.text } as const;
    return this.#plain(action, statement, entries);
  }

  /** Leads open ends to where a move goes. */
  move(move: Move, entries: readonly Exit[]): void {
    switch (move.kind) {
      case 'goto': {
        const target = move.target && lookUpStep(this.#draft, this.#file, move.target);
        if (target === undefined) return;
        for (const { from } of entries) this.#draft.nodes[from]?.next.push(target);
        return;
      }
      case 'end': {
        const outcome = move.outcome && lookUpOutcome(this.#draft, this.#file, move.outcome);
        const uses = outcome ? requirementsOf(this.#draft, outcome, move) : [];
        this.#node({ kind: 'end', outcome: move.outcome?.text ?? '', uses }, move, entries);
        return;
      }
      case 'return':
        this.#node({ kind: 'return' }, move, entries);
    }
  }

  /** A branch of a choice, a verification or a run: a node of its own, then its move or its body. */
  #branch(
    action: Action,
    branch: { readonly move?: Move | undefined; readonly body?: Block | undefined },
    span: Span,
    from: NodeId,
  ): readonly Exit[] {
    const id = addNode(this.#draft, action, this.#file, span);
    this.#draft.nodes[from]?.next.push(id);
    const entries = [{ from: id, span }];
    if (branch.move) {
      this.move(branch.move, entries);
      return [];
    }
    // A branch that says nothing is a finding of its own; the call does not go on from there.
    return branch.body && branch.body.statements.length > 0 ? this.block(branch.body, entries) : [];
  }

  #choice(choice: Choice, entries: readonly Exit[]): readonly Exit[] {
    const id = this.#node(
      { kind: 'choice', owner: this.#owner },
      firstLine(choice),
      this.#notes(choice.items, entries),
    );
    return this.#replies(id, choice.items, choice, true);
  }

  #replies(
    id: NodeId,
    items: readonly (Choice['items'][number] | Verify['items'][number])[],
    at: Span,
    owes: boolean,
  ): readonly Exit[] {
    const exits: Exit[] = [];
    const replies: Reply[] = [];
    let otherwise = false;
    for (const item of items) {
      if (item.kind !== 'reply') continue;
      replies.push(item);
      if (item.by === 'otherwise') otherwise = true;
      const wording = item.wordings[0]?.text ?? '';
      for (const exit of this.#branch(
        { kind: 'reply', by: item.by, wording, wordings: item.wordings },
        item,
        replyHead(item),
        id,
      ))
        exits.push(exit);
    }
    checkWordings(this.#draft, this.#file, replies);
    if (owes && !otherwise) this.#defaultWay(id, at);
    return exits;
  }

  /** The header's `otherwise`, for a choice point that has none of its own. */
  #defaultWay(id: NodeId, at: Span): void {
    const { headerWay, alone } = this.#draft;
    if (headerWay !== undefined) this.#draft.nodes[id]?.next.push(headerWay);
    else if (!alone) report(this.#draft, this.#file, 'flow/no-otherwise', 'error', firstLine(at));
  }

  /** Guidance between replies is there with the choice: what it uses has to be known before. */
  #notes(items: readonly { readonly kind: string }[], entries: readonly Exit[]): readonly Exit[] {
    let exits = entries;
    for (const item of items) if (item.kind === 'note') exits = this.#say(item as Note, exits);
    return exits;
  }

  #verify(verify: Verify, entries: readonly Exit[]): readonly Exit[] {
    const id = this.#node(
      { kind: 'choice', owner: this.#owner },
      headOf(verify),
      this.#notes(verify.items, entries),
    );
    const exits: Exit[] = [];
    for (const item of verify.items) {
      if (item.kind !== 'result') continue;
      const action = {
        kind: 'result',
        result: item.result,
        who: verify.who ?? 'customer',
      } as const;
      exits.push(...this.#branch(action, item, { start: item.start, end: item.headEnd }, id));
    }
    checkResults(this.#draft, this.#file, verify);
    const bare = !verify.items.some(({ kind }) => kind === 'reply');
    return [...exits, ...this.#replies(id, verify.items, headOf(verify), !bare)];
  }

  #capture(names: readonly Name[], span: Span, entries: readonly Exit[]): readonly Exit[] {
    const slots = lookUpCaptured(this.#draft, this.#file, names);
    return this.#plain({ kind: 'capture', slots }, span, entries);
  }

  #set(statement: SetSlot, entries: readonly Exit[]): readonly Exit[] {
    const { slot, value } = statement;
    const symbol = slot && lookUpSlot(this.#draft, this.#file, slot.text, slot);
    if (!slot || !symbol) return entries;
    checkSet(this.#draft, this.#file, symbol, slot, value);
    const index = this.#draft.slotIndex.get(slot.text);
    if (index === undefined) return entries;
    return this.#plain({ kind: 'set', slot: index, name: slot.text, value }, statement, entries);
  }

  #if(statement: If, entries: readonly Exit[]): readonly Exit[] {
    const join = this.#node({ kind: 'join' }, headOf(statement), entries);
    const exits: Exit[] = [];
    for (const [index, guard] of readBranches(this.#draft, this.#file, statement).entries()) {
      const branch = statement.branches[index];
      const body = branch?.body ?? statement.otherwise;
      const span = branch
        ? { start: branch.start, end: branch.headEnd }
        : (statement.elseAt ?? headOf(statement));
      const id = this.#node(guard, span, [{ from: join, span }]);
      exits.push(...(body ? this.block(body, [{ from: id, span }]) : [{ from: id, span }]));
    }
    return exits;
  }

  #times(times: Times, entries: readonly Exit[]): readonly Exit[] {
    const join = this.#node({ kind: 'join' }, headOf(times), entries);
    const light = this.#lightRun?.times === times ? this.#lightRun : undefined;
    const ways = light ? (light.isLastLight ? 1 : 2) : times.items.length;
    const place = this.#draft.places.push(ways) - 1;
    return times.items.flatMap((item: Ordinal, index) => {
      const last = index === times.items.length - 1;
      const turn = { kind: 'ordinal', place, index, last } as const;
      return this.#branch(
        light ? { ...turn, light: !last || light.isLastLight } : turn,
        item,
        { start: item.start, end: item.headEnd },
        join,
      );
    });
  }

  #variants(variants: Variants, entries: readonly Exit[]): readonly Exit[] {
    const join = this.#node({ kind: 'join' }, headOf(variants), entries);
    const letters = variants.items.map((item) => letterOf(this.#draft, item.letter?.text ?? ''));
    const past = this.#node({ kind: 'no-variant', letters }, headOf(variants), [
      { from: join, span: headOf(variants) },
    ]);
    const exits = variants.items.flatMap((item, index) => {
      const letter = letters[index] ?? 0;
      return this.#branch(
        { kind: 'variant', letter },
        item,
        { start: item.start, end: item.headEnd },
        join,
      );
    });
    return [...exits, { from: past, span: headOf(variants) }];
  }
}
