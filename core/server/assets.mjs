// Fetches the npm packages when the lock file has changed and copies what the pages and the browser tests need.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const stamp = 'node_modules/.lock-hash';
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' });
  writeFileSync(stamp, lock);
}

const copy = (from, to) => cpSync(`node_modules/${from}`, `target/${to}`);
mkdirSync('target/classes/static/assets', { recursive: true });
copy('htmx.org/dist/htmx.min.js', 'classes/static/assets/htmx.min.js');
copy('@digdir/designsystemet-css/dist/src/index.css', 'classes/static/assets/designsystemet.css');
copy('@digdir/designsystemet-theme/src/themes/designsystemet.css', 'classes/static/assets/designsystemet-theme.css');
copy('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', 'classes/static/assets/inter.woff2');
copy('axe-core/axe.min.js', 'test-classes/axe.min.js');
