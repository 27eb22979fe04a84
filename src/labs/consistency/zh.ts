import type { ConsistencyWords } from './consistencyWords';

export const zh: ConsistencyWords = {
  mode: '显示内容',
  modes: { steps: '逐步计算', digits: '手写数字，实时训练', moons: '双月，实时训练' },
  intro: 'UDA（无监督数据增强）：网络对无标签样本怎么说，对它改动后的副本也应当怎么说。两者之间的 KL 就是一项损失，乘以 λ 计入。',
  inNats: '全部以奈特计，与 PyTorch 一致。',
  question: '假设增强什么也没有改变：两侧的对数几率相同。这样算出的一致性损失是 0 吗？',

  presetsLabel: '示例',
  ownPreset: '你自己的',
  changedPreset: (name: string) => `${name}（已改动）`,
  ownLook: '你自己的一批数据：跟着一行，从对数几率一直看到损失。',
  presets: {
    source: {
      name: 'PyTorch 移植版的默认设置',
      look: '第 3 行拿不准，被掩码去掉。T = 0.85 除的是增强一侧，平均只对计入的行取。',
    },
    paper: {
      name: '论文与官方代码的做法',
      look: '同一批数据：T 改为锐化原始一侧，掩码后的和除以全部行数。把两个数与移植版的比一比。',
    },
    identical: {
      name: '对数几率相同，T ≠ 1',
      look: '什么也没有增强，损失却不是 0：T 只除了一侧。把 T 设为 1，或者换到另一侧试试。',
    },
    neverMasks: {
      name: '永远不起作用的阈值',
      look: '只有两类时，最大概率至少是 0.5：τ = 0.45 放过每一行，再没把握也放过。',
    },
    allMasked: {
      name: '全部被掩去',
      look: '没有一行达到 τ = 0.95。和为 0，再除以 max(0, 1)：损失是 0，从这些行什么也学不到。',
    },
    early: {
      name: '退火：训练初期',
      look: '训练到 5 % 时，阈值只比 1/K 高一点：只有网络仍然答错的有标签行才计入。',
    },
    late: {
      name: '退火：训练终点',
      look: '对数方案永远到不了 1：即使在最后一步，足够有把握的有标签行仍被排除。',
    },
    wrong: {
      name: '有把握，却错了',
      look: '假设第 1 行其实属于 C 类。原始一侧却对 A 类很有把握，于是通过掩码；梯度把本来正确的增强一侧拉向错误的类别。',
    },
    digits: {
      name: '20 个标签',
      look: '每类两个带标签的数字，另有 1297 个只看图、不看标签。开始训练，看墙上的数字如何逐渐通过阈值；再看单个种子是不是运气。',
    },
    manyLabels: {
      name: '100 个标签',
      look: '每类十个标签，标签本身已说明大半：一致性的提升比 20 个标签时小。请各训练十个种子比较。',
    },
    strict: {
      name: 'λ = 4，τ = 0.8',
      look: '权重是四倍，计入的数字却更少：阈值只让确信的通过。在这里和“20 个标签”下各训练十个种子，比较两者的提升。',
    },
    annealed: {
      name: '带退火',
      look: '原文的线性退火起初只让很少的标签计入。有无退火各训练十个种子：在这个任务上它没有帮助。',
    },
    moons: {
      name: '双月，10 个标签',
      look: '每个月牙五个带标签的点，其余的点移动幅度是平常的两倍。看无标签的点如何把分界线从密集处推开。',
    },
    moonsNear: {
      name: '双月，6 个标签，移动很小',
      look: '几乎不动的点说不出新东西，错误的判断也会像正确的一样传开。训练十个种子：有的大有提升，有的同样大幅下降。',
    },
  },

  settings: '损失的设置',
  temperature: '温度 T',
  temperatureHint: 'softmax 之前，其中一侧的对数几率除以 T；0 或负数视为 1',
  tempered: 'T 作用于',
  sides: { augmented: '增强', original: '原始' },
  sideHints: {
    augmented: 'PyTorch 移植版的做法',
    original: '论文与官方代码的做法：锐化目标',
  },
  confidence: '阈值 τ',
  confidenceHint: '原始一侧的最大概率高于 τ 的行才计入；−1 让每一行都计入',
  mean: '平均范围',
  normalisers: { mask: '计入的行', batch: '全部行' },
  normaliserHints: { mask: '移植版的做法：掩码之和，至少为 1', batch: '官方代码的做法：整批的行数' },
  coefficient: '系数 λ',
  coefficientHint: '一致性损失所乘的系数',
  annealing: '退火',
  schedules: { off: '关', linear: '线性', log: '对数', exp: '指数' },
  scheduleHints: {
    off: '每个有标签的行都计入',
    linear: '阈值从 1/K 匀速升到 1',
    log: '阈值升得早，但永远到不了 1',
    exp: '阈值升得晚',
  },

  sizes: { unlabelled: '无标签', labelled: '有标签', classes: '类别' },

  targetTitle: '目标：原样的无标签样本',
  targetHint: '对数几率是分数。掩码去掉没有把握的行。',
  cut: '无梯度',
  plainBeside: '不除以 T',
  counts: '才计入',
  augmentedTitle: '学习者：同一批样本，增强之后',
  augmentedHint: '应当与目标说得一样：每行的代价是 KL(target ‖ augmented)。',
  withTarget: '以 target 为准',
  divisors: { mask: '计入的行数', batch: '全部行数' },
  supervisedTitle: '监督：少数有标签的样本',
  supervisedHint: '交叉熵。退火会去掉已经学会的行。',
  ofTheLabel: 'p（标签）',
  labelOf: (row: number) => `第 ${row} 行的标签`,
  row: '行',
  masked: '不计入',
  logit: (name: string, row: number, letter: string) => `${name}，第 ${row} 行，${letter} 类`,
  editHint: '按回车键可输入数字；用鼠标上下拖动也可以改变它。',

  annealingTitle: '退火：何时谁计入',
  annealingDescription: (parts: { schedule: string; progress: string; threshold: string | null; kept: number; all: number }) =>
    `三种方案下阈值随训练的变化，当前：${parts.schedule}。` +
    (parts.threshold === null
      ? '每个有标签的行都计入。'
      : `进行到 ${parts.progress} 时为 ${parts.threshold}；${parts.all} 个有标签的行中有 ${parts.kept} 个不高于它，计入损失。`),
  progress: '进度',
  dataTable: '数据表',

  gradientTitle: '流回的梯度',
  gradientHint: '流向原始一侧的：没有。',
  codeHint: '计算所看之数的行，以及用到它的行，都被选中。',

  totalTitle: '最终损失',
  partsDescription: '最终损失的两部分，画在同一把尺上',
  totalOf: (amount: string) => `最终损失 ${amount}`,
  prompt: '指向一个数，或用方向键移动：它从何而来、又用到何处，都会在表格和代码里亮起来。',
  letGo: '放开',

  tensors: {
    original: () => '原样的无标签样本的对数几率',
    plain: () => '它们不除以温度的概率：掩码看的就是这个',
    targets: () => '目标：另一侧应当接近的概率',
    confidences: () => '每一行的最大概率',
    mask: () => '掩码：计入的行为 1',
    augmented: () => '同一批样本增强之后的对数几率',
    logProbs: (unit: string) => `增强样本的对数概率，单位${unit}`,
    elements: (unit: string) => `对 KL 的贡献：target · (log target − log_probs)，单位${unit}`,
    kls: (unit: string) => `每个样本的 KL(target ‖ augmented)，单位${unit}`,
    consistency: () => '一致性损失 L_u',
    labelled: () => '有标签样本的对数几率',
    probs: () => '它们的概率',
    losses: (unit: string) => `每个有标签样本的交叉熵，单位${unit}`,
    kept: () => '计入的有标签行为 1',
    supervised: () => '监督损失 L_s',
    total: () => '最终损失 L',
    augmentedGradient: (unit: string) => `最终损失对增强一侧对数几率的梯度，单位${unit}`,
    labelledGradient: (unit: string) => `最终损失对有标签样本对数几率的梯度，单位${unit}`,
  },
  columns: { confidences: '最大', mask: '0/1', kls: 'KL', losses: '交叉熵', kept: '0/1' },

  notes: {
    temperatureIsOne: 'T 为 0 或负数，这个损失把它当作 1：什么也不除。',
    noMask: 'τ 小于 0：每一行都计入，没有掩码。',
    neverMasks: '这个 τ 永远掩不掉任何一行：这么多类里的最大概率总是高于它。',
    alwaysMasks: 'τ = 1 掩去每一行：没有概率高于 1。',
    allMasked: '每一行都被掩去。和为 0，至少除以 1：损失是 0，也没有梯度。',
    identical: '两侧的对数几率相同，但 T 只除了其中一侧：损失不是 0。',
    noCoefficient: 'λ = 0：一致性损失照样算出，却不起作用。',
    noneCounts: '没有一个有标签的行计入：都已足够有把握。和为 0，至少除以 1。',
    neverReachesOne: '对数方案永远到不了 1：它止于全程的 1 − e⁻⁵。',
  },

  keys: {
    walk: '沿计算前进',
    row: '换一行',
    temperature: '降低或升高 T',
    confidence: '降低或升高 τ',
    annealing: '下一种退火方案',
    mode: '逐步计算、手写数字、双月',
    side: '把温度换到另一侧',
    mean: '对掩码或对整批取平均',
    preset: '下一个示例',
  },
};
