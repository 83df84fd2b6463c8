/** What the command line ends with: all is well, findings at or above the limit, or input or use that is wrong. */
export const exitCode = { fine: 0, findings: 1, wrong: 2 } as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
