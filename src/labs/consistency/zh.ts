import type { ConsistencyWords } from './consistencyWords';

export const zh: ConsistencyWords = {
  mode: '显示内容',
  modes: { steps: '逐步计算', digits: '手写数字，实时训练', moons: '双月，实时训练' },
  question: '同一批无标签样本出现两次：原样一次，增强后一次。哪些行会计入损失？哪一侧会学习？',

  presetsLabel: '例子',
  ownPreset: '你自己的',
  changedPreset: (name: string) => `${name}（已改动）`,
  ownLook: '你自己的一批数据：跟着一行，从对数几率一直看到损失。',
  presets: {
    source: {
      name: '原代码的默认设置',
      look: '第 3 行拿不准，被掩码去掉。T = 0.85 除的是增强一侧，平均只对计入的行取。',
    },
    paper: {
      name: '论文与官方代码的做法',
      look: '同一批数据：T 改为锐化原始一侧，掩码后的和除以全部行数。把两个数与原代码的比一比。',
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
      look: '假设第 1 行其实属于第 3 类。原始一侧却对第 1 类很有把握，于是通过掩码；梯度把本来正确的增强一侧拉向错误的类别。',
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
    augmented: '原代码的做法',
    original: '论文与官方代码的做法：锐化目标',
  },
  confidence: '阈值 τ',
  confidenceHint: '原始一侧的最大概率高于 τ 的行才计入；−1 让每一行都计入',
  mean: '平均范围',
  normalisers: { mask: '计入的行', batch: '全部行' },
  normaliserHints: { mask: '原代码的做法：掩码之和，至少为 1', batch: '官方代码的做法：整批的行数' },
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

  totalTitle: '最终损失',

  keys: {
    mode: '逐步计算、手写数字、双月',
    side: '把温度换到另一侧',
    mean: '对掩码或对整批取平均',
    preset: '下一个例子',
  },
};
