// `npm test` on a fresh clone: installs what is missing, then checks everything.
import { installPackages, installPrograms } from './install.mjs';

installPackages();
installPrograms();
const { check } = await import('./check.mjs');
process.exitCode = await check();
