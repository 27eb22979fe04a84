export const en = {
  keys: {
    laser: 'laser pointer',
    pen: 'pen',
    clear: 'wipe off the pen’s strokes',
    zoom: 'enlarge a chart, then the next',
    presenter: 'presenter’s window: notes, time, answers',
    panel: 'the same in this window',
    hour: 'keep or replay the lecture',
    leave: 'put down the tool, back to the slide',
  },
  buttons: {
    pen: 'Pen',
    clear: 'Wipe off',
    zoom: 'Enlarge',
    presenter: 'Presenter…',
    hour: 'Replay…',
  },
  said: {
    laser: 'The laser pointer is on.',
    pen: 'The pen is on. What it draws over does not move.',
    down: 'The tool is put down.',
    cleared: 'The strokes are wiped off.',
    zoomed: (chart: string) => `${chart} fills the slide.`,
    slide: 'The whole slide is back.',
  },
};
