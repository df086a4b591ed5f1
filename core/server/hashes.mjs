// Writes down the hashes of the plugins that the server is built with; it starts no others as its own.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const hash = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const profiles = 'target/classes/profiles';
const jars = readdirSync(profiles, { recursive: true })
  .filter((file) => file.endsWith('.jar'))
  .sort();
writeFileSync(`${profiles}/built-in.sha256`, jars.map((jar) => `${hash(`${profiles}/${jar}`)}  ${basename(jar)}\n`).join(''));
