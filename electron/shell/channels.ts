/** IPC channels between preload and main. */
export const callChannel = 'desk:call';
export const eventChannel = 'desk:event';
