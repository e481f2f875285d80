// Measurements in Chromium: they say how fast things are and judge nothing, since that hangs on the machine.
// `cargo xtask bench --only tables` builds the site and calls this; so do `answers`,
// `line`, `plans` and `kill`.
import { defineConfig } from '@playwright/test';
import tests from './playwright.config.js';

const [site] = tests.projects!;
const servers = [tests.webServer!].flat();

export default defineConfig({
  ...tests,
  testDir: 'measurements',
  fullyParallel: false,
  workers: 1,
  reporter: 'line',
  projects: [site!],
  webServer: servers.slice(0, 1),
});
