// Installs what is missing, compiles all packages and bundles the command.
import { installIfNeeded } from './lib/install.mjs';
import { runOrExit } from './lib/run.mjs';

installIfNeeded();
runOrExit('npx', ['--no-install', 'tsc', '-b']);
runOrExit('node', ['packages/cli/build.mjs']);
