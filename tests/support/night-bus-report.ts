import { greyPicture, type WordReport } from './documents/make-docx.ts';

/** The report tests/fixtures/formats were made of: everything a Word file may hold, with characters of every kind. */
export const nightBus: WordReport = {
  headline: '河湾镇开通夜间公交',
  paragraphs: [
    '本报讯　（记者 罗大川）3月2日晚，河湾镇第一辆夜间公交“星光号”从客运站开出，𠮷祥路居民说：“方便多了。”',
    '夜班车每20分钟一趟，票价2元——“first night bus”, a driver said; it runs until 23:30…',
    '全程12.5公里，设站18个，其中：柳溪村3站、镇区15站。',
  ],
  note: '数据来自镇交管所。',
  table: [['线路', '班次', '备注'], ['一路', '12', ''], ['', '8', '试行']],
  items: ['首班18:30', '末班23:30'],
  picture: greyPicture,
};
