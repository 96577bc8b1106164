/** Ends by which a paper is told wherever it stands. */
const told = /^《?[\u4e00-\u9fff]{1,8}(?:[日晚早晨午时商都快导周画]报|青年报|都市报|时报|周报|周刊|农民报|农村报|农业报|农垦报|法治报|法制报|教育报|工人报|妇女报|少年报|老年报|健康报|卫生报|科技报|经济报|商务报|消费报|生活报|新闻报|交通报|铁道报|公安报|消防报|税务报|政协报|统战报|民族报|组织人事报|文化报|文艺报|体育报|旅游报|侨报|军报|校报|矿工报|石油报|水利报|电力报|邮电报|建设报|环境报|广播电视报|新闻网|通讯社)》?$/;

/** What ends in 报 and is none: news, reports, posters, telegrams. */
const noPaper = /(?:汇|通|简|公|预|警|举|捷|喜|情|海|申|播|回|上|填|电|谎|墙|壁|黑板|月|季|年|战|快|密|转|续|连|呈|误|漏|瞒|谎|虚|报)报$/;
/** `云溪报`, `西坪报`, `《江北文艺》`: a place's name with 报 after it, a title in its marks; only where a head may stand. */
const likely = /^《?[\u4e00-\u9fff]{2,8}[报刊]》?$|^《[\u4e00-\u9fff]{2,10}》$/;

/** How surely a cell of Han is a paper's name: 2 wherever it stands, 1 where a head may stand, 0 not at all. */
export const paperWeight = (text: string): 0 | 1 | 2 => (told.test(text) ? 2 : likely.test(text) && !noPaper.test(text) ? 1 : 0);

/** Names English papers go by. */
const lastWord = 'Gazette|Times|Herald|Post|News|Tribune|Courier|Chronicle|Observer|Mail|Star|Echo|Journal|Advertiser|Argus|Mercury|Express|Bulletin|Record|Recorder|Reporter|Examiner|Telegraph|Guardian|Standard|Globe|Press|Leader|Ledger|Dispatch|Advocate|Enquirer|Inquirer|Democrat|Republican|Citizen|Transcript|Clarion|Banner|Beacon|Sun|Sentinel|Messenger|Register|Review|Weekly|Daily|Independent|Monitor|Pilot|Pioneer|Eagle|Bee|Call|Item|Union|World|Argus|Union-Leader|Plain Dealer|Spectator|Statesman|Intelligencer|Daily News|Press-[A-Z][a-z]+';
const english = new RegExp(`^(?:(?:[A-Z][\\w.'’-]*|of|the|and|&)\\s+){0,5}(?:[A-Z][\\w.’']*-)?(?:${lastWord}|${lastWord.toUpperCase()})$`);
/** `THE HARLAN VALLEY COURIER`, `Marlow Gazette`: every word with a capital, the last one a paper's. */
export const isEnglishPaper = (words: string): boolean => english.test(words) && words.split(/\s+/).length <= 6;
