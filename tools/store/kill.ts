// npm run test:kill [ROUNDS] [PLACE]: kills `tawatur ingest` so many times (default 100) and says what came of it; ends with 1 where anything that
// was acknowledged is lost or doubled. PLACE is a store, postgres://… for a server; by default a file that is gone afterwards.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedReports, killIngest, storeIn } from './kills.ts';

const REPORTS = 1500;
const rounds = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'tawatur-kill-'));
const file = join(folder, 'reports.jsonl');
writeFileSync(file, inventedReports(REPORTS));
try {
  const place = process.argv[3] ?? storeIn(folder);
  const { interrupted, acknowledged, faults } = await killIngest({
    place,
    file,
    reports: REPORTS,
    rounds,
    random: Math.random,
  });
  for (const fault of faults) console.log(fault);
  console.log(
    `${rounds} rounds, ${interrupted} killed in the midst, ${acknowledged} reports acknowledged, ${faults.length} faults`,
  );
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
