import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const zh: Translated<typeof en> = {
  questions: {
    meanField: 'p 是斜的，q 不许斜。最好的 q 会和 p 一样宽、更窄，还是更宽？画画看。',
    twoModes: 'p 有两个峰，q 只有一个。最好的 q 会落在哪里？请举手。',
    vae: '哪一种代价更大：均值偏了 1，还是宽度小了十倍？',
  },
  examples: '示例',
  changed: (name: string) => `${name}（已改动）`,
  dataTable: '数据表',
  mode: 'p 是什么',
  modes: { meanField: '斜的 p', twoModes: '两个峰', vae: 'VAE 先验' },

  presets: {
    correlated: {
      name: '相关，ρ = 0.9',
      look: '前向拟合取 p 在各轴上的投影，于是溢出 p 外；反向拟合取 p 的截面，只待在 p 里面。拖动 p 的一端试试。',
    },
    independent: {
      name: '无可遗漏，ρ = 0',
      look: 'x 与 y 互不相干：因子化的 q 可以就是 p，两个拟合也都等于 p。调大 ρ，看它们分开。',
    },
    ridge: {
      name: '几乎成线，ρ = 0.99',
      look: '反向拟合只有 p 的七分之一宽。播放：坐标上升沿着山脊挪小步，每一轮还剩 ρ² 的路。',
    },
    against: {
      name: '往另一边斜',
      look: '要紧的是 x 与 y 关联多强，而不是朝哪边：两个拟合都只看 ρ²。',
    },
    bumps: {
      name: '两个峰，q 可以斜',
      look: '前向拟合盖住两个峰，连中间的空当也盖住；反向拟合各守一个峰。从 q 所在之处播放看看。',
    },
    upright: {
      name: '两个峰，q 须端正',
      look: '不许倾斜，宽的拟合就还得盖住两个空角：前向 KL 要为它们付账。',
    },
    merging: {
      name: '合并的峰',
      look: '把两个峰拖近：KL(q‖p) 的极小值越来越少，直到一个拟合兼顾两峰。',
    },
    rare: {
      name: '罕见的第二个峰',
      look: '百分之七就足以把前向拟合拉宽；对反向拟合却几乎不算什么：约 −log 0.93。',
    },
    encoder: {
      name: '二维的编码',
      look: '编码的每一维是一个点，各付各的 KL。播放：若只有 KL，两点都会被拉到先验。',
    },
    collapsed: {
      name: '什么也不说的一维',
      look: '第 2 维就停在先验上：它不花代价，也不告诉解码器任何事。这就是后验坍缩。',
    },
    overshoot: {
      name: '步子太大',
      look: '越往上，斜率随 σ² 增长：这个步长会把 σ 甩到远低于 1，再慢慢爬回来。把 η 调小。',
    },
  },

  planeTitle: {
    meanField: '斜的真相，与不许斜的模型',
    twoModes: '两个峰与一个正态',
    vae: 'KL(N(μ, σ²)‖N(0, 1)) 随 μ 与 σ 的变化',
  },
  verdictMeanField: (area: string, share: string) =>
    `因子化的 q 把 x 与 y 当作互不相干。前向太宽：面积是 p 的 ${area} 倍；反向太窄：沿各轴只有 p 宽度的 ${share} 倍。`,
  verdictIndependent: '这里 x 与 y 互不相干：两个拟合都就是 p。调大 ρ，或拖动 p 的一端。',
  verdictWaiting: '正在寻找两个方向上最好的正态。',
  verdictMerged: 'KL(q‖p) 只有一个极小值：两峰离得太近，或者其中一峰太轻，留不住自己的 q。把它们拖开，或让 w 靠近 ½。',
  verdictBumps: (n: number) => `前向拟合盖住两个峰，也盖住 p 几乎没有质量的空当；KL(q‖p) 有 ${n} 个极小值，最好的一个以粗线画出。`,
  verdictEncoder: (kl: string, unit: string) => `离星号越远，一维的代价越大：合计 ${kl} ${unit}。箭头指向下坡，训练就被拉往那里。`,
  planeDescription: (x: string, y: string, verdict: string) => `${verdict}你的 q 以 (${x}, ${y}) 为中心。`,

  truth: '真实 p',
  yourQ: '你的 q',
  forwardFit: '前向拟合',
  reverseFit: '反向拟合',
  lesserFit: (n: number) => `反向，第 ${n} 极小`,
  pAndForward: 'p = 前向拟合',
  sliceAndReverse: (other: string) => `${other} = 0 处的 p = 反向拟合`,
  prior: '先验 N(0, 1)',
  dimension: (n: number) => `第 ${n} 维`,

  axisHandle: { major: 'p 的长端', minor: 'p 的短端' },
  bumpHandle: { first: '峰 1', second: '峰 2' },
  meanHandle: '你的 q 的中心',
  widthHandle: (axis: string) => `你的 q 沿 ${axis} 的宽度`,

  marginalTitle: (axis: string) => `只看 ${axis}`,
  marginalDescription: (title: string, peaks: string) => `${title}：各密度及其峰值：${peaks}。`,

  numbersTitle: {
    meanField: '各拟合的代价',
    twoModes: '各拟合的代价',
    vae: '½(μ² + σ² − 1 − log σ²)，逐项来看',
  },
  law: '模型',
  total: '两维合计',
  spokenOwn: (forward: string, reverse: string, unit: string) => `你的 q：KL(p‖q) ${forward}，KL(q‖p) ${reverse} ${unit}`,
  checked: (at: { closed: string; quadrature: string; bound: string; unit: string }) =>
    `你的 q 的 KL(q‖p)：闭式 ${at.closed} ${at.unit}；在平面上数值积分得 ${at.quadrature}，误差不超过 ${at.bound}。`,
  howGot: (at: { bound: string; unit: string; minima: string }) =>
    `KL(q‖p) 沿两峰连线数值积分，你的 q 误差不超过 ${at.bound} ${at.unit}。${at.minima}`,
  allMinima: '这就是它的全部极小值。',
  foundMinima: '极小值由各峰、两峰之间与 p 的矩出发搜得。',

  run: {
    meanField: '从你的 q 出发的坐标上升',
    twoModes: '从你的 q 出发，两个方向的梯度下降，步长 η',
    vae: '只对 KL 做梯度下降，步长 η',
  },
  play: '播放',
  pause: '暂停',
  rewind: '回到起点',
  stepBack: '退一步',
  stepForward: '进一步',
  step: '步',
  stepOf: (step: number, last: number) => `第 ${step} 步，共 ${last} 步`,
  runSays: {
    forward: (at: { kl: string; unit: string; steps: number; end: string }) => `前向：KL(p‖q) ${at.kl} ${at.unit}；${at.steps} 步后${at.end}。`,
    reverse: (at: { kl: string; unit: string; steps: number; end: string }) => `反向：KL(q‖p) ${at.kl} ${at.unit}；${at.steps} 步后${at.end}。`,
  },
  rests: '静止',
  stillMoves: '仍在移动',

  correlation: (law: string) => `${law} 的相关系数`,
  deviation: (law: string, axis: string) => `${law} 的标准差，${axis}`,
  mean: (axis: string) => `q 的均值，${axis}`,
  weight: '峰 1 的权重',
  bumpWidth: '峰的宽度',
  bumpSigns: 'w：峰 1 的权重；s：两峰的宽度。',
  rate: '下降的步长',
  shape: 'q 的形状',
  shapes: { factorised: '端正', full: '可以斜' },

  keys: {
    play: '播放或暂停',
    step: '退一步、进一步',
    rewind: '回到起点',
    turn: 'p 的 ρ、峰 1 的权重，或步长',
    move: '移动你的 q',
    mode: '换一种 p',
    next: '下一个或上一个示例',
  },
};
