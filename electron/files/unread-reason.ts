/** Why the system does not let a file be read, where it is one of the reasons told to people. */
export function unreadReason(thrown: unknown): 'missing' | 'no-permission' | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' || code === 'ELOOP') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : undefined;
}
