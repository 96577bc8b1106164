export const settingsPages = ['bulletins', 'tags', 'archive', 'language', 'look', 'keys', 'bin'] as const;
