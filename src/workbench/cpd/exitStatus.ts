/** 0 done, 1 the register has the errors the command was to find, 2 bad usage or a file that cannot be read. */
export type ExitStatus = 0 | 1 | 2;
