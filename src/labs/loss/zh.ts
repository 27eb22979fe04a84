import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export const zh: Translated<typeof en> = {
  question: '四种归约都把这些数变成一个数：哪一个才是 KL 散度？',
  examples: '示例',
  own: '你自己的批次',
  changed: (title: string) => `${title}（已改动）`,
  ownLook: '你自己的批次：指向一个单元格，看它从哪里来、到哪里去。',
  presets: {
    batch: {
      name: '三个样本',
      look: '一个对且自信，一个犹豫，一个错且自信：损失几乎全来自最后一个。batchmean 才是 KL，mean 只有它的四分之一。',
    },
    confident: {
      name: '自信且正确',
      look: '两边都把几乎全部概率放在正确的类上：损失近乎 0。把 z[0, 0] 往下拉，看它增大。',
    },
    confused: {
      name: '犹豫不决',
      look: '学生说“各占四分之一”：不论正确的是哪一类，损失都是 log 4 减去目标的熵。',
    },
    wrongAndSure: {
      name: '错误且自信',
      look: '全部把握都押在错误的类上。损失随对数几率同步增长：自信加倍，错得也加倍。',
    },
    uniform: {
      name: '均匀的目标',
      look: '样本 1 的对数几率全相等，KL 为 0；样本 0 对任何一类有把握都要付出代价。',
    },
    mean: {
      name: '误把 mean 当作 KL',
      look: '默认的 reduction="mean" 除以全部元素个数 3 × 4 = 12。KL 是对类别求和：应当用 batchmean，只除以批大小。',
    },
    swapped: {
      name: '参数颠倒',
      look: 'kl_div(p, log_q) 会对负数取对数，得到 nan。若 log_target=True，同样的失误悄无声息：得到的是 KL(q‖p)。',
    },
    probabilities: {
      name: '把概率当作输入',
      look: '输入必须是对数概率。误传 q 而不是 log q 不会报错，损失却成了负数。',
    },
    unnormalised: {
      name: '目标之和不为 1',
      look: 'p 的每行之和约为三分之一，总和成了负数：KL ≥ 0 只对概率分布成立。',
    },
    smoothing: {
      name: '标签平滑',
      look: '标签的概率中有 ε 由所有类平分。学生过于自信就要付出代价：最优解不再位于无穷远处。',
    },
    logTarget: {
      name: '硬标签取对数',
      look: 'log 0 是 −∞，PyTorch 计算 0 · (−∞ − x) 得到 nan。关掉 log_target，或者稍微平滑一下标签。',
    },
    distillation: {
      name: '蒸馏，T = 4',
      look: '高温使两边都变软，梯度按 1/T² 缩小；乘以 T² 则恢复原来的大小。',
    },
    learned: {
      name: '目标也在学习',
      look: '对 z 而言，KL 与交叉熵的梯度相同；对目标自己的对数几率 t 则分道扬镳：交叉熵还想让 p 更有把握。',
    },
    digits: {
      name: '八个数字，十个类',
      look: '完整的一批。颜色最深的和，就是学生认错的数字：把 5 认作 3，也差点把 4 认作 9。',
    },
  },
  keys: {
    walk: '移到下一个元素',
    logit: '降低或升高那里的对数几率',
    reduction: '下一种归约',
    wiring: '下一种接法',
    logTarget: '目标是否取对数',
    learned: '目标是否也学习',
    temperature: '两边一起降温或升温',
    timesT2: '是否乘以 T²',
    next: '下一个或上一个示例',
  },
  dataTable: '数据表',

  pipelineTitle: '从对数几率到 KLDivLoss',
  pipelineSubtitle: '输入学生的对数概率与目标的概率；输出每格一个数，一行之和就是该样本的 KL。',
  student: '学生',
  target: '目标',
  noGradient: '无梯度',
  wiredWrong: (name: string) => `接法错误：${name}`,
  brushHint: '指向一个单元格：它由什么算出、又变成了什么，都会在这里和代码中亮起。',
  batchTable: '批中的每个元素：对数几率、传入的值及其对损失的贡献',
  place: '元素',
  corner: '样本',
  classLabel: '类',
  studentLogits: '对数几率',
  teacherLogits: '教师的对数几率',
  targetProbs: '概率',
  firstArgument: '第一个参数：input',
  secondArgument: '第二个参数：target',
  forms: {
    logits: '对数几率',
    probs: '概率',
    logProbs: '对数概率',
    share: '概率除以类别数',
    logShare: '其对数',
    labels: '类别标签',
    elements: '每个元素的损失',
    rowSums: '每个样本的损失',
  },
  tensorLabel: (symbol: string, form: string) => `${symbol}：${form}`,
  entry: (symbol: string, row: number, column: number) => `${symbol}[${row}, ${column}]`,
  editHint: '方向键移动；按回车或数字键打开单元格，也可用鼠标上下拖动。',
  temperatureOf: (symbol: string) => `${symbol} 的温度 T`,
  batchSize: '样本数',
  classes: '类别数',
  targetGivenAs: '目标的形式',
  kinds: { probabilities: '概率', logits: '对数几率', labels: '标签' },
  smoothing: '标签平滑 ε',
  learned: '也学习',

  reductionsTitle: '四种归约',
  reductionsSubtitle: '同一个和，每次除以不同的数。',
  divides: '和 ÷',
  value: '值',
  aTensor: '一个张量',
  klIs: (isRight: boolean, amount: string) =>
    isRight
      ? `batchmean 就是 KL：每个样本 KL(p‖q) = ${amount}。`
      : `接法有误，这些都不是每个样本的 KL(p‖q) = ${amount}。`,
  notPmf: '目标的各行之和不为 1：结果不是 KL，甚至可能为负。',
  nanNote: 'PyTorch 输出 nan，因为它计算了 0 乘以 −∞；按 KL 的定义，这样的项为 0。',
  identityLabel: '交叉熵等于熵加 KL',
  crossEntropy: '交叉熵 H(p, q)',
  timesT2: '乘以 T²（两个 T 之积）',

  wiringsTitle: '正确的接法与错误的接法',
  wiringsSubtitle: 'PyTorch 对这一批的输出，单位为奈特。选择一种，上面就按它接线。',
  wirings: {
    right: { name: 'input = log q，target = p', why: '输入：模型的对数概率。目标：真实分布。结果是 KL(p‖q)。' },
    swapped: { name: '参数颠倒', why: '顺序是 (input, target)，真实分布在后。对数概率放到那里是负数，再取对数就是 nan。' },
    reversed: { name: '真实分布与模型对调', why: '形式都对，但这是另一个方向 KL(q‖p)：数值不同，梯度也不同。' },
    probabilities: { name: '把概率当作输入', why: 'PyTorch 把 q 当作 log q，毫无察觉：Σ p·(log p − q) 不是散度。' },
    logits: { name: '把对数几率当作输入', why: '对数几率与对数概率每行只差一个常数，而损失里恰好缺了这个常数 log Σ exp z。' },
    unnormalised: { name: '目标多除了一次', why: '目标之和为 1/C，损失缩小并偏移 −log C / C：可能为负。' },
    mismatched: { name: 'log_target 与目标不符', why: '概率被当作对数，或对数被当作概率。只有后者会露馅：nan。' },
  },
  meanWiring: '误把 mean 当作 KL',

  gradientsTitle: (row: number) => `学生对数几率上的梯度，样本 ${row}`,
  targetGradientsTitle: (row: number) => `目标对数几率上的梯度，样本 ${row}`,
  frozenHint: '箭头：梯度下降把每个对数几率推向何处。目标已冻结，KL 与交叉熵只差一个常数。',
  learnedHint: {
    student: '在 z 上，不论目标怎样，两种损失的推力相同。',
    target: '会学习的目标，熵也会变：只有交叉熵想让它降低。',
  },
  sameGradients: 'KL 与交叉熵的推力相同。',
  splitGradients: (gap: string) => `KL 与交叉熵最多相差 ${gap}。`,
  split: '分开了',
  gradientsTable: (symbol: string, row: number) => `单个样本的损失对 ${symbol}[${row}] 的梯度`,

  temperatureTitle: '温度与梯度的大小',
  temperatureSubtitle: '两边取同一个 T：梯度按 1/T² 缩小，乘以 T² 正好补回。',
  temperatureDescription: (t: string, without: string, scaled: string) =>
    `T = ${t} 时，梯度的范数不乘因子为 ${without}，乘以 T² 为 ${scaled}。`,
  temperatureTable: '两边取同一温度时，batchmean 对 z 的梯度的范数',
  withT2: '乘以 T²',
  withoutT2: '不乘',
  bothTemperatures: '两边的 T',
  needsLogits: '温度软化的是对数几率：蒸馏需要由教师的对数几率给出目标。',
  makeLogits: '改用对数几率给出目标',

  codeHint: '方向键逐行移动；一行代码生成的张量会在流程图中亮起。',
};
