#!/usr/bin/env node
'use strict';
// CommonJS, since loading an ES module takes Node a tenth of the time of a whole run longer.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const bundle = join(__dirname, '../dist/parley.cjs');
if (existsSync(bundle)) {
  require(bundle);
} else {
  process.stderr.write(
    'parley is not built yet: run `npm run build` in the folder of Parley.\nparley 还没有构建：请在 Parley 的文件夹里运行 npm run build。\n',
  );
  process.exitCode = 2;
}
