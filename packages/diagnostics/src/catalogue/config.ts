import type { Descriptor } from './descriptor.ts';

const near = { when: 'near', zh: '您是不是想写“{near}”？', en: 'did you mean “{near}”?' };

/** What is wrong with a project's configuration file. */
export const config: Readonly<Record<string, Descriptor>> = {
  'config/not-json': {
    title: { zh: '配置文件不是 JSON', en: 'Configuration is not JSON' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '从这里起不是正确的 JSON', en: 'from here on this is not JSON' },
    help: [
      {
        zh: '检查引号、逗号和括号；JSON 里不能写注释',
        en: 'look at quotes, commas and brackets; JSON has no comments',
      },
    ],
  },
  'config/unknown-key': {
    title: { zh: '没有这个设置', en: 'Unknown setting' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '没有“{key}”这个设置', en: 'there is no setting “{key}”' },
    help: [
      near,
      {
        zh: '可以写：files、exclude、packs、rules、severities、out、language',
        en: 'write one of: files, exclude, packs, rules, severities, out, language',
      },
    ],
  },
  'config/bad-value': {
    title: { zh: '设置的值不对', en: 'Malformed setting' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '“{field}”的值不对', en: 'the value of “{field}” does not fit it' },
    cases: {
      string: { zh: '“{field}”应为引号里的文字', en: '“{field}” must be text in quotes' },
      array: {
        zh: '“{field}”应为方括号里的一组值',
        en: '“{field}” must be a list in square brackets',
      },
      object: { zh: '“{field}”应为花括号里的一组设置', en: '“{field}” must be settings in braces' },
      choice: {
        zh: '“{field}”的值不在可选的范围内',
        en: '“{field}” is none of the values it may have',
      },
      empty: { zh: '“{field}”不能是空的', en: '“{field}” must not be empty' },
    },
    help: [{ when: 'choices', zh: '可以写：{choices}', en: 'write one of: {choices}' }],
  },
  'config/unknown-code': {
    title: { zh: '没有这个问题编号', en: 'Unknown code' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: { zh: '没有“{code}”这个问题编号', en: 'no finding has the code “{code}”' },
    help: [near],
  },
  'config/too-mild': {
    title: { zh: '级别设得太低', en: 'Milder than allowed' },
    severity: 'error',
    least: 'error',
    since: '0.1.0',
    message: {
      zh: '“{code}”不能设为 {level}，最低是 {least}',
      en: '“{code}” can’t be set to {level}: {least} is the mildest it may be',
    },
    help: [
      {
        zh: '删掉这一行，并改好话术里的问题',
        en: 'remove this line, and mend what is found in the scripts',
      },
    ],
  },
};
