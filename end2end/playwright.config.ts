// The site is tested as `cargo xtask dist` wrote it, in real Chromium, from our own server with its real headers.
// `cargo xtask test` builds both sites and calls this; by hand: `cargo xtask test --only end2end`.
import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');
const chromium = process.env.POSTURE_CHROMIUM ?? '/usr/bin/chromium';
const xtask = process.env.POSTURE_XTASK ? `"${process.env.POSTURE_XTASK}"` : 'cargo xtask';

// One server for the site at the top of a host, one for the site under another path. The gate names ports that are free.
const port = (name: string, usual: number) => Number(process.env[name] ?? usual);
const top = { port: port('POSTURE_PORT', 4173), base: '/', folder: path.join(root, 'dist') };
const other = { port: port('POSTURE_PORT_OTHER', 4174), base: '/some/path/', folder: path.join(root, 'target', 'dist-base') };

const address = (site: typeof top) => `http://127.0.0.1:${site.port}${site.base}`;
const server = (site: typeof top) => ({
  command: `${xtask} serve --no-build --port ${site.port} --base ${site.base} --folder "${site.folder}"`,
  url: address(site),
  cwd: root,
  reuseExistingServer: false,
  timeout: 60_000,
});

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  updateSnapshots: 'none',
  fullyParallel: true,
  workers: 2,
  // A test that fails sometimes is a failing test.
  retries: 0,
  // Generous, so that a busy machine is not a failing test.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['dot'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/report.json' }]],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What a service worker fetches is seen by no test; `offline.spec.ts` allows it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'site', testIgnore: /base-path\.spec\.ts$/, use: { baseURL: address(top) } },
    // These go to relative addresses ('./ranking'), which start from the base path.
    { name: 'base path', testMatch: /base-path\.spec\.ts$/, use: { baseURL: address(other) } },
  ],
  webServer: [server(top), server(other)],
});
