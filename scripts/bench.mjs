// Parley beside its peers: see test/bench/README.md. Arguments go to the bench.
import { installIfNeeded } from './lib/install.mjs';
import { runOrExit } from './lib/run.mjs';

installIfNeeded();
// The bench measures what is shipped: compiled packages and the bundled command.
runOrExit('npx', ['--no-install', 'tsc', '-b'], { stdio: ['ignore', 2, 2] });
runOrExit('node', ['packages/cli/build.mjs'], { stdio: ['ignore', 2, 2] });
runOrExit('node', ['test/bench/src/run.mjs', ...process.argv.slice(2)]);
