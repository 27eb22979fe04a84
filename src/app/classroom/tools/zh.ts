import type { ToolWords } from './toolWords';

export const zh: ToolWords = {
  keys: {
    laser: '激光笔',
    pen: '画笔',
    clear: '擦去笔迹',
    zoom: '放大一张图，再按换下一张',
    presenter: '演讲者窗口：备注、计时、答案',
    panel: '在本窗口打开同样内容',
    hour: '保存或重放这一讲',
    leave: '放下工具，回到整页',
  },
  buttons: {
    pen: '画笔',
    clear: '擦去',
    zoom: '放大',
    presenter: '演讲者…',
    hour: '重放…',
  },
  said: {
    laser: '激光笔已打开。',
    pen: '画笔已打开，笔下的图不会动。',
    down: '工具已放下。',
    cleared: '笔迹已擦去。',
    zoomed: (chart) => `“${chart}”已占满整页。`,
    slide: '已回到整页。',
  },
};
