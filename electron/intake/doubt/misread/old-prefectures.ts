/**
 * Prefectures of the emperors' time that no place is called by now, but papers, accounts, banks, streets and dishes of their towns are: 沂州 of
 * 临沂, 潭州 of 长沙. Those that a city, county or district of today still bears are in the gazetteer.
 */
const names = '沂州 密州 登州 齐州 曹州 郓州 单州 汴州 陈州 蔡州 幽州 并州 代州 泽州 潞州 云州 蔚州 应州 甘州 肃州 凉州 沙州 夏州 灵州 庆州 泾州 原州 秦州 洮州 河州 岷州 阶州 利州 剑州 嘉州 眉州 雅州 戎州 渝州 夔州 黔州 播州 思州 施州 荆州 襄州 安州 黄州 蕲州 舒州 庐州 寿州 濠州 和州 润州 越州 明州 婺州 睦州 处州 括州 歙州 宣州 饶州 信州 洪州 江州 袁州 吉州 虔州 建州 汀州 循州 韶州 连州 端州 潭州 衡州 邵州 道州 澧州 朗州 岳州 鼎州 辰州 沅州 桂州 象州 邕州 宾州 横州 容州 雷州 琼州 崖州 棣州 瀛州 冀州 赵州 定州 易州 深州 邢州 洺州 磁州 相州 卫州 怀州 孟州 陕州 虢州 汝州 许州 滑州 颍州 宋州 泗州 海州 楚州 真州 靖州 归州 峡州 郢州 复州 鄂州 均州 房州 金州 商州 同州 华州 坊州 鄜州 延州 绥州 银州 麟州 府州 丰州 胜州 岚州 石州 汾州 沁州 辽州 晋州 绛州 隰州 慈州';
const known: ReadonlySet<string> = new Set(names.split(' '));

export const isOldPrefecture = (stem: string): boolean => known.has(stem);
