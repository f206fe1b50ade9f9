import type { Descriptor } from './descriptor.ts';

const near = { when: 'near', zh: '您是不是想写“{near}”？', en: 'did you mean “{near}”?' };

/** Names, types and the files they come from. */
export const names: Readonly<Record<string, Descriptor>> = {
  'name/unknown-step': {
    title: { zh: '没有这个步骤', en: 'Unknown step' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '没有叫“{name}”的步骤', en: 'there is no step “{name}”' },
    help: [
      near,
      { zh: '加上这个步骤，或改成已有的步骤名', en: 'add the step, or name one that exists' },
    ],
  },
  'name/unknown-slot': {
    title: { zh: '没有这个变量', en: 'Unknown slot' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '没有叫“{name}”的变量', en: 'there is no slot “{name}”' },
    help: [near, { zh: '在“变量”里加上它', en: 'add it under “slots”, with its type' }],
  },
  'name/unknown-outcome': {
    title: { zh: '没有这个结果', en: 'Unknown outcome' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '没有叫“{name}”的结果', en: 'there is no outcome “{name}”' },
    help: [near, { zh: '在“结果”里加上它', en: 'add it under “outcomes”' }],
  },
  'name/unknown-import': {
    title: { zh: '文件里没有这个名字', en: 'Name not in the file' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{path}”里没有“{name}”', en: '“{path}” holds no “{name}”' },
    help: [
      near,
      {
        zh: '照那个文件里的名字改正，或在那里加上它',
        en: 'write the name as that file has it, or add it there',
      },
    ],
  },
  'name/duplicate': {
    title: { zh: '名字重复', en: 'Name used twice' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '{kind}“{name}”写了两次', en: 'there are two {kind}s “{name}”' },
    help: [{ zh: '改掉其中一个名字', en: 'rename one of them' }],
  },
  'name/self-import': {
    title: { zh: '引用了自己', en: 'A file uses itself' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '文件引用了自己', en: 'the file uses itself' },
    help: [{ zh: '删掉这一行', en: 'remove the line' }],
  },
  'name/missing-file': {
    title: { zh: '找不到文件', en: 'File not found' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '找不到“{path}”', en: '“{path}” was not found' },
    cases: {
      outside: { zh: '“{path}”在项目文件夹之外', en: '“{path}” lies outside of the project' },
      script: {
        zh: '“{path}”是一个完整的话术，不能被引用',
        en: '“{path}” is a script of its own and can’t be used as a library',
      },
    },
    help: [
      near,
      {
        zh: '路径从本文件所在的文件夹算起，如 "../shared/objections.parley"',
        en: 'paths count from the folder of this file, as in "../shared/objections.parley"',
      },
    ],
  },
  'type/mismatch': {
    title: { zh: '类型不符', en: 'Type mismatch' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{slot}”是{type}，不能用“{value}”',
      en: '“{slot}” is {type}: “{value}” does not fit it',
    },
    cases: {
      order: {
        zh: '“{slot}”是{type}，不能比较大小',
        en: '“{slot}” is {type}, which can’t be compared by size',
      },
      choice: {
        zh: '“{value}”不是“{slot}”的可选值',
        en: '“{value}” is none of the values of “{slot}”',
      },
    },
    help: [
      near,
      { when: 'choices', zh: '可以写：{choices}', en: 'write one of: {choices}' },
      { when: 'like', zh: '写法如：{like}', en: 'write it like {like}' },
    ],
  },
  'type/capture-given': {
    title: { zh: '记录了通话前已知的变量', en: 'Capturing what is given' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{slot}”在通话前就已知，不能在通话中记录',
      en: '“{slot}” comes with the call and can’t be captured',
    },
    help: [
      {
        zh: '在“变量”里给它加上“通话获得”，或不要记录',
        en: 'add “captured” to its declaration, or do not capture it',
      },
    ],
  },
  'type/set-given': {
    title: { zh: '设置了通话前已知的变量', en: 'Setting what is given' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{slot}”在通话前就已知，不能设置',
      en: '“{slot}” comes with the call and can’t be set',
    },
    help: [{ zh: '只有“通话获得”的变量可以设置', en: 'only slots that are “captured” can be set' }],
  },
  'file/not-utf8': {
    title: { zh: '文件不是 UTF-8 编码', en: 'Not UTF-8' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '文件不是 UTF-8 编码（第 {byte} 个字节起）',
      en: 'the file is not UTF-8 (from byte {byte} on)',
    },
    help: [
      {
        when: 'guess',
        zh: '看起来是 {guess} 编码，请另存为 UTF-8',
        en: 'it looks like {guess}: save it as UTF-8',
      },
      { zh: '请另存为 UTF-8', en: 'save it as UTF-8' },
    ],
  },
  'file/too-large': {
    title: { zh: '文件太大', en: 'File too large' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '文件有 {size} MiB，上限是 {limit} MiB',
      en: 'the file has {size} MiB; the limit is {limit} MiB',
    },
    help: [{ zh: '把话术拆成几个文件', en: 'split the script into several files' }],
  },
  'file/empty': {
    title: { zh: '空文件', en: 'Empty file' },
    severity: 'warning',
    since: '0.1.0',
    message: { zh: '文件里什么也没有', en: 'the file holds nothing' },
    help: [
      {
        zh: '从“话术 名字”开始写，或删掉这个文件',
        en: 'begin with “script NAME”, or delete the file',
      },
    ],
  },
};
