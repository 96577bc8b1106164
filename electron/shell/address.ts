/** Where the window lives. The scheme is ours alone: no server, no port, no file path. */
export const scheme = 'app';
export const home = `${scheme}://caibian/`;

/** Whether an address is a page of our own. */
export const isHome = (address: string): boolean => address === home || address.startsWith(home);
