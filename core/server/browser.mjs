// Unpacks the browser of the tests beside its package, once.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const bin = 'node_modules/@sparticuz/chromium/bin';
const place = 'node_modules/.browser';
if (!existsSync(place)) {
  const building = `${place}-${process.pid}`;
  mkdirSync(building);
  const unpacked = name => brotliDecompressSync(readFileSync(`${bin}/${name}.br`));
  writeFileSync(`${building}/chromium`, unpacked('chromium'));
  chmodSync(`${building}/chromium`, 0o755);
  for (const name of ['fonts.tar', 'al2023.tar']) {
    execFileSync('tar', ['-x', '-C', building], { input: unpacked(name) });
  }
  const fonts = `<dir>${resolve(place)}/fonts</dir><cachedir>${resolve(place)}/cache</cachedir>`;
  writeFileSync(`${building}/fonts.conf`, `<?xml version="1.0"?><fontconfig>${fonts}</fontconfig>`);
  try {
    renameSync(building, place);
  } catch {
    rmSync(building, { recursive: true });
  }
}
