/** What an editing system or a register writes where nobody is named. */
export const nobody = /^(?:admin|administrator|root|guest|anonymous|n\/a|管理员|系统管理员|网站管理员|超级管理员|佚名|匿名|未知|不详|未署名|无署名|无|暂无|原创|[-—－]+)$/i;
