// One run of one subject in a fresh process: `node cold.mjs SUBJECT FILE`.
import { subjectById } from './subjects.mjs';

const [id = '', path = ''] = process.argv.slice(2);
const subject = await (await subjectById(id).load())(path);
const problems = subject?.problems(await subject.run()) ?? ['missing'];
if (problems.length > 0) throw new Error(problems.join('\n'));
