import { existsSync } from "node:fs";
import process from "node:process";
import { type Browser, chromium } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is on this machine: `CHROMIUM` says, or the usual places. */
export const chromiumPath = (): string | undefined =>
  [process.env["CHROMIUM"], ...places].find((path) => path !== undefined && existsSync(path));

/** What is said where there is none: loudly, and under `CI` it is a failure. */
export const noChromium =
  "Chromium is missing, so the report is NOT tried in a browser. Install it (apt-get install chromium), or say where it is in CHROMIUM.";

export const launch = (executablePath: string): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
