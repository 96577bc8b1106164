import manifest from '../../package.json' with { type: 'json' };
import { errorSentence } from '../../shared/i18n/error-sentence.ts';
import { createTranslator, type Translate } from '../../shared/i18n/translator.ts';
import { writeError } from '../files/write-aside.ts';
import { sortArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { languageOf } from './language.ts';
import { createTerminal, type ExitCode, type Streams } from './terminal.ts';

/** Loaded only when asked for, so that `caibian --version` does not wait for the database. */
const commands = {
  'read': async () => (await import('./commands/read.ts')).read,
  'import': async () => (await import('./commands/import.ts')).importCommand,
  'export': async () => (await import('./commands/export.ts')).exportCommand,
  'search': async () => (await import('./commands/search.ts')).search,
  'snippet add': async () => (await import('./commands/snippet-add.ts')).snippetAdd,
  'snippet list': async () => (await import('./commands/snippet-list.ts')).snippetList,
  'compile': async () => (await import('./commands/compile.ts')).compile,
  'check': async () => (await import('./commands/check.ts')).check,
  'backup': async () => (await import('./commands/backup.ts')).backup,
  'restore': async () => (await import('./commands/restore.ts')).restore,
  'serve': async () => (await import('./commands/serve.ts')).serve,
} satisfies Record<string, () => Promise<Command>>;
type CommandName = keyof typeof commands;
/** First words of commands of two. */
const groups = new Set(Object.keys(commands).filter((name) => name.includes(' ')).map((name) => name.replace(/ .*/, '')));
const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** Runs one command line and leaves its exit code in the process, which ends when everything printed has been taken. */
export async function main(argv: readonly string[]): Promise<void> {
  const say = createTranslator(languageOf(process.env));
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // The reader of a pipe (`caibian read … | head`) may leave early; that is no failure of ours.
      if (error.code === 'EPIPE') process.exit();
      if (stream === process.stdout) process.stderr.write(`${errorSentence(say, writeError('stdout', error))}\n`);
      process.exit(1);
    });
  }
  try {
    process.exitCode = await runCommandLine(argv, process, say);
  } catch (bug) {
    process.exitCode = 1;
    process.stderr.write(`${bug instanceof Error ? bug.stack : String(bug)}\n${say('cli.bug')}\n`);
  }
}

/** The command line without the process: what to print goes to `streams`. */
export async function runCommandLine(argv: readonly string[], streams: Streams, say: Translate): Promise<ExitCode> {
  const terminal = createTerminal(streams, say, argv.includes('--json'));
  const [first = '', second = ''] = argv;
  if (first === 'help' && second !== '') return runCommandLine([...argv.slice(1), '--help'], streams, say);
  if (first === '' || first === '--help' || first === '-h' || first === 'help') {
    terminal.print(say('cli.help.all'));
    return first === '' ? 2 : 0;
  }
  if (first === '--version' || first === '-v') {
    terminal.print(manifest.version);
    return 0;
  }
  const name = isCommand(`${first} ${second}`) ? `${first} ${second}` : first;
  if (!isCommand(name)) return terminal.misuse('cli.misuse.unknownCommand', { command: groups.has(first) ? `${first} ${second}`.trimEnd() : first });
  const command: Command = await commands[name]();
  const given = sortArguments(argv.slice(name.split(' ').length), { ...command.options, json: 'flag' }, command.words === 'query');
  if (!given.ok) return terminal.misuse(given.error.key, given.error.values);
  if (given.value.flag('help')) {
    terminal.print(say(`cli.help.${name}`));
    return 0;
  }
  const [word] = given.value.words;
  if (command.words === undefined && word !== undefined) return terminal.misuse('cli.misuse.tooManyWords', { word });
  return command.run(given.value, terminal);
}
