import type { OfflineWords } from './offlineWords';

export const zh: OfflineWords = {
  update: {
    label: '新版本',
    ready: 'KLarity 有新版本可用。打开新版本会重新载入本页，当前的内容不会丢。',
    takenOver: '另一个窗口已经换成新版本。重新载入本页，就可以接着用。',
    lecture: '另一个窗口里正开着课堂，现在换新版本会让它缺失部分内容。请先关闭课堂，再打开新版本。',
    open: '打开新版本',
    later: '以后再说',
  },
};
