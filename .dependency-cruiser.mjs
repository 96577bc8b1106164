// The house's arrows (docs/architecture.md): renderer → shared ← electron; inside electron
// shell, host → desk → {intake, search, word} → archive → files → shared. An import not named here is refused.
const rooms = {
  'shared': [],
  'renderer': ['shared'],
  'electron/files': ['shared'],
  'electron/archive': ['electron/files', 'shared'],
  'electron/intake': ['electron/archive', 'electron/files', 'shared'],
  'electron/search': ['electron/archive', 'electron/files', 'shared'],
  'electron/word': ['electron/archive', 'electron/files', 'shared'],
  'electron/desk': ['electron/intake', 'electron/search', 'electron/word', 'electron/archive', 'electron/files', 'shared'],
  'electron/host': ['electron/desk', 'electron/intake', 'electron/search', 'electron/word', 'electron/archive', 'electron/files', 'shared'],
  'electron/shell': ['electron/desk', 'electron/intake', 'electron/search', 'electron/word', 'electron/archive', 'electron/files', 'shared'],
};

const arrows = Object.entries(rooms).map(([room, may]) => ({
  name: `${room.replace('electron/', '')}-reaches-only-its-own`,
  severity: 'error',
  from: { path: `^${room}/` },
  to: { path: '^(shared|renderer|electron|tests|scripts)/', pathNot: `^(${[room, ...may].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...arrows,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'only-shell-knows-electron', severity: 'error', from: { path: '^(shared|renderer|electron)/', pathNot: '^electron/shell/' }, to: { path: '(^|/)node_modules/electron/|^electron$' } },
    { name: 'shared-is-pure', severity: 'error', from: { path: '^shared/' }, to: { dependencyTypes: ['core'] } },
    { name: 'shared-shows-nothing', severity: 'error', from: { path: '^shared/' }, to: { path: 'node_modules/(react|react-dom|react-aria-components|lexical|@lexical)/' } },
    { name: 'renderer-has-no-node', severity: 'error', from: { path: '^renderer/' }, to: { dependencyTypes: ['core'] } },
    { name: 'host-shows-nothing', severity: 'error', from: { path: '^electron/' }, to: { path: 'node_modules/(react|react-dom|react-aria-components|@lexical/react)/' } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|release)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'] },
  },
};
