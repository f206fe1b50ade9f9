/**
 * What people write for a character of a threat or an insult so that no word list finds it: a character that
 * sounds or looks like it, or its sound in letters. Only spellings that make no other word are here.
 */
const DISGUISES: Readonly<Record<string, readonly string[]>> = {
  坐牢: ['座牢', '做牢', '坐劳', '坐lao', 'zuo牢', 'zuolao', '作牢', '蹲劳'],
  拘留: ['拘liu', 'ju留', '局留', '拘溜', 'juliu'],
  判刑: ['判xing', '判行', 'pan刑', '叛刑'],
  警察: ['警cha', 'jing察', '井察', '警查', '景察'],
  公安: ['公an', 'gong安', '公按', '工安'],
  法院: ['法yuan', 'fa院', '发院', '法元'],
  起诉: ['起su', 'qi诉', '启诉', '起素', '起塑'],
  立案: ['立an', 'li案', '力案', '立按'],
  律师: ['律shi', 'lv师', '绿师', '律湿', 'lvshi'],
  抓: ['zhua'],
  监狱: ['监yu', '监玉', '间狱', 'jianyu'],
  逮捕: ['逮bu', '代捕', '逮补'],
  通缉: ['通ji', '通辑', '通缉令'],
  诈骗: ['诈pian', 'zha骗', '炸骗', '榨骗'],
  报警: ['报jing', '报井', '暴警', '报景'],
  曝光: ['爆光', '暴光', '曝guang', '瀑光'],
  通讯录: ['通讯lu', '通信录', '通迅录', 'txl'],
  老赖: ['老lai', '老癞', '佬赖', 'laolai'],
  骗子: ['pian子', '骗孑'],
  废物: ['fei物', '费物', '废wu'],
  不要脸: ['不要lian', 'bu要脸', '不要险', '不yao脸', 'byl'],
  无耻: ['无chi', '无齿', 'wu耻'],
  垃圾: ['la圾', '垃ji', '辣鸡', 'laji'],
  人渣: ['人zha', 'ren渣', '人碴'],
  混蛋: ['混dan', 'hun蛋', '混旦'],
  滚: ['gun出'],
  死: ['si全家', '4全家'],
  弄死: ['弄si', 'nong死', '弄4'],
  打断: ['打duan'],
  砍: ['kan死'],
  征信: ['征xin', 'zheng信', '正信黑', 'zx黑'],
  黑名单: ['黑ming单', 'hei名单', '嘿名单'],
  全家: ['全jia', 'quan家'],
  爆: ['bao通讯录'],
  催收: ['cui收', '崔收', '催shou'],
};

const NONE: readonly string[] = [];

/** Other spellings under which a word hides. */
export function disguisesOf(word: string): readonly string[] {
  return DISGUISES[word] ?? NONE;
}
