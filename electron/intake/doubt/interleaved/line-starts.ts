/** A title goes on with the office on the line before: `林场 | 场长叶明`. */
export const titled = /^(?:[\u4e00-\u9fff]?长|书记|主任|主席|经理|教授)[\u4e00-\u9fff]{2,3}/u;
