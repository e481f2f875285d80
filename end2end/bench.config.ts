// How fast the shipped worker draws, in real Chromium: `cargo xtask bench` serves the site and calls this.
import tests from './playwright.config.js';

export default {
  ...tests,
  testDir: 'bench',
  testMatch: '*.ts',
  reporter: [['line']],
  // One thing at a time, on the site that is already served.
  workers: 1,
  webServer: [],
  projects: [{ name: 'bench', use: { baseURL: process.env.POSTURE_SITE } }],
};
