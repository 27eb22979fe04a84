import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const zh: Translated<typeof en> = {
  question: '拿 q 当 p 亏得多，还是拿 p 当 q 亏得多？请举手。',
  truth: '真实 p',
  model: '模型 q',
  outcome: 'x',
  density: '密度',
  probability: '概率',
  binnedDensity: '概率 ÷ 箱宽',
  dataTable: '数据表',
  ofP: 'p(x)',
  ofQ: 'q(x)',

  presets: {
    label: '示例',
    changed: (name) => `${name}（已改动）`,
    own: '自己的一对',
    ownLook: '随你搭配：选分布族、动手改，或带上自己的数据。',
    normals: {
      name: '两个正态',
      look: '两个方向都有限，却不相等。把 q 调得比 p 窄，看看是哪一个方向吃亏。',
    },
    worms: {
      name: '太空蠕虫的牙齿',
      look: '100 条蠕虫（Will Kurt，2017）对“各个数目一样多”。沿 x 走一遍：零线以下的柱子是还回来的比特。',
    },
    mixture: {
      name: '双峰与一个正态',
      look: 'q 的均值和宽度与 p 相同，这是正态对 KL(p‖q) 能做到的最好。再把它移到一个峰上，看 KL(q‖p)。',
    },
    tails: {
      name: '厚尾',
      look: '学生 t 对正态：总和靠远处的贡献撑着。把 ν 拉到 2，单凭尾部，KL(p‖q) 就成了 ∞。',
    },
    disjoint: {
      name: '毫无交集',
      look: '一方有质量的地方，另一方全是 0：离得再近，两个方向也都是 ∞。再试试平滑。',
    },
    truncated: {
      name: '截断的模型',
      look: 'q 就是截去两端的 p。KL(p‖q) = ∞，而 KL(q‖p) 很小：恰是剩余概率的负对数。把 q 平滑，看 ε 要花多少。',
    },
    zeros: {
      name: '零的四种情形',
      look: '让 x 从 0 走到 4：表格逐行亮起。四种情形里只有一种致命，是哪一种，要看方向。',
    },
    counts: {
      name: '太分散的计数',
      look: '均值相同，但 p 比泊松所能做到的更分散。KL(p‖q) 大半来自少见的大数。',
    },
    faithful: {
      name: '老忠实泉',
      look: '272 次等候时间的核密度，对均值、宽度相同的正态：正态把质量浪费在哪里？',
    },
    iris: {
      name: '两种鸢尾的花瓣',
      look: '变色鸢尾对维吉尼亚鸢尾：对数比过零之处，正是植物学家会划线的地方。',
    },
    bins: {
      name: '箱子越多，KL 越真？',
      look: '把箱子调窄：分箱后的 KL 一路升向密度的 KL，却从不越过；熵则永远停不下来。',
    },
    scale: {
      name: '英寸换厘米',
      look: '缩放 x：两个熵都移动倍数的对数，交叉熵跟着移动，而散度纹丝不动。',
    },
    drawn: {
      name: '手绘',
      look: '拖动 p 的折点。把一个压到 0，看正态在 p 没有质量的地方付出什么代价。',
    },
  },

  controls: '两个分布',
  swap: '交换 p 与 q',
  tools: '对两者一起做的事',
  scale: 'x 的倍数',
  scaleNote: '熵移动这个倍数的对数，散度都不动。',
  bins: '把 x 分箱',
  binWidth: '箱宽',
  binsLeft: ({ name, binned, whole, unit }) => `分箱后的 ${name} 为 ${binned}，密度的为 ${whole} ${unit}：分箱只会丢，不会添。`,
  tooVast: '这样的尾部要占太多箱子：先把它截掉。',
  countBins: '离散遇上连续：连续的那个按宽度为 1 的箱来读。',
  smooth: (side) => `平滑 ${side}`,
  epsilon: (side) => `${side} 的 ε`,
  smoothNote: (side, other) => `${side} 变为 (1 − ε)·${side} + ε·${other}。`,

  distributionsTitle: '沿 x 的 p 与 q',
  distributionsDescription: ({ low, high, meanP, meanQ, sdP, sdQ }) =>
    `x 从 ${low} 到 ${high}。真实 p 的均值为 ${meanP}，标准差 ${sdP}；模型 q 的均值为 ${meanQ}，标准差 ${sdQ}。`,
  walk: '各图共用的 x',
  spokenX: ({ x, p, q, forward, reverse, unit }) => `x = ${x}：p ${p}，q ${q}；前向 ${forward}，反向 ${reverse} ${unit}`,

  guessTitle: '你的下注 q',
  guessSubtitle: '关于真实的 p，这里只说分数。',
  guessDescription: (bets) => `下注 q：${bets}。真实的 p 不显示。`,
  bet: (x, share) => `${x} 上押 ${share}`,
  score: (unit) => `平均每次多付（${unit}）`,
  scoreSaid: (score, unit) => `平均每次多付 ${score} ${unit}。`,
  scoreNone: '会来的东西，你一注也没押：这笔账没有尽头。',
  guesses: '猜过的',
  guessNumber: (n) => `第 ${n} 次`,
  best: '最好',
  noGuess: '拖动一根柱子，或选中它按 ↑ ↓。每猜一次，连同分数都记在这里。',

  numbersTitle: '两者互相要付的代价',
  forward: '前向',
  reverse: '反向',
  direction: '方向',
  barsDescription: '熵加散度等于交叉熵，两个方向用同一把尺',
  identityOf: (entropy, kl, crossEntropy) => `${entropy} + ${kl} = ${crossEntropy}`,
  infiniteAt: ({ name, without, places, having }) => `${name} = ∞：${without} 给 ${places} 的概率是 0，而 ${having} 在那里有概率。`,
  infiniteTail: ({ name, places, without, having }) => `${name} = ∞：它在尾部发散（${places}）：${without} 衰减得太快，压不住 ${having}。`,
  andMore: (n) => `另有 ${n} 处`,
  details: '这些数怎么来的',
  quantity: '量',
  valueIn: (unit) => `数值（${unit}）`,
  method: '方法',
  errorBound: '误差上限',
  closedForm: '闭式',
  sum: '求和',
  quadrature: '数值积分',
  exact: '精确',

  formulaTitle: '公式在 x 处',
  prompt: '指向或触碰任一图，或按 ← →，就能在各图里看同一个 x。',
  termZero: (first) => `此处 ${first} = 0：无论比值多大，这一项都是 0。`,
  termInfinite: (first, second) => `${second} = 0 而 ${first} 不是：这一项是 ∞，总和也是。`,
  bothZero: '两者在此都没有质量。',

  contributionsTitle: (unit) => `${unit}从哪里来`,
  contributionsSubtitle: '向上：x 添了多少；斜线：还回多少。',
  contributionsDescription: ({ forward, reverse, at, most, unit }) =>
    `KL(p‖q) 的逐点贡献（带符号），合计 ${forward} ${unit}；KL(q‖p) 合计 ${reverse}。前面这个方向在 x = ${at} 处最大，为 ${most}。`,
  contributionForward: 'p log p/q',
  contributionReverse: 'q log q/p',
  runningTitle: '一路累计到总和',
  runningDescription: (forward, reverse, unit) =>
    `从左到右，到目前为止的累计：最后到达 KL(p‖q) = ${forward}，KL(q‖p) = ${reverse} ${unit}。`,
  runningForward: 'KL(p‖q) 累计',
  runningReverse: 'KL(q‖p) 累计',

  logratioTitle: '对数比 log p/q',
  logratioSubtitle: '零线以上，x 支持 p；以下，支持 q。',
  logratioDescription: ({ low, high, unit }) => `log p(x)/q(x)，只看两者有分量的地方：从 ${low} 到 ${high} ${unit}。`,
  logratio: 'log p/q',

  surpriseTitle: '惊奇度',
  surpriseSubtitle: '用为各分布设计的编码，x 要花多少。',
  surpriseDescription: ({ leastP, atP, leastQ, atQ, unit }) =>
    `−log p(x) 在 x = ${atP} 处最小，为 ${leastP} ${unit}；−log q(x) 在 x = ${atQ} 处最小，为 ${leastQ}。`,
  surpriseP: '−log p',
  surpriseQ: '−log q',

  zerosTitle: '零的四种情形',
  zerosCase: '情形',
  zerosHere: '这里',
  zerosShow: (what) => `走到 ${what} 的地方`,
  zerosNowhere: (what) => `图中没有 ${what} 的地方`,
  zerosFinite: '一个数',
  zerosBoth: 'p > 0，q > 0',
  zerosOnlyP: 'p > 0，q = 0',
  zerosOnlyQ: 'p = 0，q > 0',
  zerosNone: 'p = 0，q = 0',
  zerosTerm: (first, second) => `${first} log ${first}/${second}`,

  keys: {
    walk: '沿 x 走',
    swap: '交换 p 与 q',
    direction: '换方向',
    shift: '移动 q，或 x 处 q 的柱子',
    widen: '拉伸 q',
    lock: '锁定 x 处 q 的柱子',
    bins: '分箱或不分',
    smooth: '平滑或不平滑',
    next: '下一个或上一个示例',
  },
};
