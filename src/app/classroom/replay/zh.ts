import type { ReplayWords } from './replayWords';

export const zh: ReplayWords = {
  hour: {
    title: '本讲的记录',
    hint: '翻页、揭示、举手人数和停下来的画面，都会连同时间记在这个窗口里；不录声音，也不记笔迹。数据不会离开你的电脑。',
    kept: (count, begun) => `自 ${begun} 起，共 ${count} 个画面`,
    save: '存为 lecture.json',
    again: '现在就重放',
    anew: '重新开始记录',
    open: '重放一个文件……',
    refused: (file) => `没有打开“${file}”，放映内容不变：`,
    notOurs: '它是 JSON，但不是 KLarity 的讲课记录。',
    otherVersion: (version) => `它是第 ${version} 版的讲课记录，这个 KLarity 读不了。`,
  },
  replay: {
    name: '重放',
    moment: '讲到哪里',
    at: (time, number, count) => `${time}，第 ${number} 个画面，共 ${count} 个`,
    previous: '上一个画面',
    next: '下一个画面',
    play: '播放',
    pause: '暂停',
    end: '结束重放',
  },
};
