/** Who may import whom: arrows only downwards. `npm run check` holds the code against this. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|commands|workers)/', pathNot: [...allowed, from] },
});
const reserved = (library, places) => ({
  name: `${library.replace('\\', '')}-only-in-its-place`,
  severity: 'error',
  from: { path: '^(src|commands|workers)/', pathNot: places },
  to: { path: `node_modules/${library}/` },
});
const LEAVES = [
  '^src/(request|errors|logger|road|package-root|prompt-text|make-folder|marks)\\.ts$',
  '^src/admission/(settings|windows)\\.ts$',
];
const leaf = (names) => `^src/(${names})\\.ts$`;

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unlisted-packages',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    only('errors-import-nothing', leaf('errors|logger|road|package-root|make-folder|marks'), []),
    only('request-imports-leaves', leaf('request|prompt-text'), LEAVES),
    only('commands', '^commands/', [...LEAVES, '^src/command(-options)?\\.ts$', '^src/(admission|state|messages)/']),
    only('command', leaf('command|command-options'), [
      ...LEAVES,
      '^src/(messages|state)/',
      '^src/engines/engine\\.ts$',
    ]),
    only('admission', '^src/admission/', [...LEAVES, '^src/(state|messages)/', '^src/engines/engine\\.ts$']),
    only('messages', '^src/messages/', LEAVES),
    only('state', '^src/state/', LEAVES),
    only('queue', leaf('queue'), [...LEAVES, '^src/state/']),
    only('dispatch', leaf('dispatch'), [...LEAVES, '^src/(state/|queue\\.ts$|platforms/platform\\.ts$)']),
    only('storage', leaf('storage|shelf|bucket'), LEAVES),
    only('workers', '^workers/', [
      ...LEAVES,
      '^src/(queue|storage)\\.ts$',
      '^src/(video|state)/',
      '^src/engines/(engine|index)\\.ts$',
      '^src/platforms/platform\\.ts$',
    ]),
    only('platforms', '^src/platforms/', [...LEAVES, '^src/command(-options)?\\.ts$', '^src/messages/']),
    only('engines', '^src/engines/', [...LEAVES, '^src/onnx/']),
    only('onnx', '^src/onnx/', LEAVES),
    only('video', '^src/video/', LEAVES),
    reserved('onnxruntime-node', ['^src/onnx/']),
    reserved('aws4fetch', ['^src/bucket\\.ts$']),
    reserved('bullmq', ['^src/queue\\.ts$', '^workers/stage\\.ts$']),
    reserved('discord\\.js', ['^src/platforms/discord/']),
    reserved('telegraf', ['^src/platforms/telegram/']),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
  },
};
