export const settingsPages = ['bulletins', 'tags', 'intake', 'archive', 'language', 'look', 'keys', 'bin'] as const;
