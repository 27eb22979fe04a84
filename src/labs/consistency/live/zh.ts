import type { LiveWords } from './liveWords';

export const zh: LiveWords = {
  question: '同一网络的两份副本从同样的少量标签学习；其中一份还须做到：无标签样本无论怎样增强，回答都一致。哪一份答对得更多？',
  withConsistency: '带一致性',
  supervisedOnly: '仅用标签',
  step: '步',
  accuracy: '测试准确率',
  gain: '提升',
  dataTable: '数据表',
  percent: (value) => `${value} %`,
  points: (value) => `${value} 个百分点`,

  accuracyTitle: '测试准确率',
  accuracyAbout: {
    digits: (labels, tested) => `同一网络的两份副本，${labels} 个带标签的数字；在另外 ${tested} 个上测试`,
    moons: (labels, tested) => `同一网络的两份副本，${labels} 个带标签的点；在另外 ${tested} 个上测试`,
  },
  accuracyNow: (step, withConsistency, supervisedOnly) =>
    `训练 ${step} 步后，带一致性的网络在测试集上答对 ${withConsistency}，仅用标签的答对 ${supervisedOnly}。`,

  run: '训练',
  rewind: '回到初始权重',
  stepBack: '后退 5 步',
  stepForward: '前进 5 步',
  play: '训练',
  pause: '暂停',
  stepOf: (step, last) => `第 ${step} 步，共 ${last} 步`,
  trainedTo: (step) => `已训练到第 ${step} 步`,
  network: '网络',
  testError: (points, tested) => `± ${points}：用 ${tested} 个样本测试的一个标准误`,
  diverged: (step) => `第 ${step} 步之后权重超出了一切界限：这个步长下训练发散。请换一个更小的步长。`,
  verdicts: {
    helps: (step, gain) => `第 ${step} 步，带一致性的网络领先 ${gain}：超出了测试集偶然性所能解释的范围。`,
    hurts: (step, gain) => `第 ${step} 步，带一致性的网络落后 ${gain}：在这里它反而有害，且超出了测试集偶然性所能解释的范围。`,
    undecided: (step, gain) => `第 ${step} 步，两者相差 ${gain}：测试集的偶然性就足以解释。一个种子说明不了问题，请训练十个。`,
  },
  start: '两个网络从相同的权重出发，还什么都不会。开始训练吧。',

  lossesTitle: '三个损失',
  lossesAbout: '带一致性的网络在每一步批次上的损失',
  lossesAnnealed: '带一致性的网络在每一步批次上的损失。启用退火时，只要没有标签计入，标签损失就降为 0',
  lossNames: { supervised: 'L_s 标签损失', unsupervised: 'L_u 一致性损失', total: 'L_s + λ·L_u' },
  lossesNow: (step, supervised, unsupervised, total, unit) =>
    `第 ${step} 步，标签损失为 ${supervised}，一致性损失为 ${unsupervised}，合计 ${total} ${unit}。`,

  sharesTitle: '通过阈值的比例',
  sharesAbout: (confidence) => `无标签批次中最大概率高于 τ = ${confidence} 的比例`,
  maskShare: '通过掩码',
  labelledShare: '计入的标签',
  sharesNow: (step, mask) => `第 ${step} 步，无标签批次中有 ${mask} 通过。`,
  sharesAnnealed: (labelled) => `退火让 ${labelled} 的标签计入损失。`,

  wallTitle: '一墙无标签的数字',
  wallAbout: '左为原图，右为增强后的图；向上的条形是网络对原图的预测，向下的是对增强图的预测。带框的足够确信，计入损失',
  wallNow: (step, passing, all, kl, unit) =>
    `第 ${step} 步，${all} 个数字中有 ${passing} 个通过阈值；通过者的平均 KL 为 ${kl} ${unit}。`,
  wallColumns: { digit: '数字', truth: '真实类别', original: '对原图的预测', augmented: '对增强图的预测', kl: 'KL', passes: '计入' },
  yes: '是',
  no: '否',
  wallCaption: (unit) => `这一步的无标签数字，KL 以${unit}计`,
  credit: '数字图像：E. Alpaydin 与 C. Kaynak（1998），Optical Recognition of Handwritten Digits，UCI Machine Learning Repository，CC BY 4.0。',

  regionsTitle: { withConsistency: '带一致性的判决', supervisedOnly: '仅用标签的判决' },
  regionsAbout: '属于方块月牙的概率；线上两类可能性相等。大标记带有标签',
  regionsNow: (step, accuracy) => `第 ${step} 步，这个网络在测试集上答对 ${accuracy}。`,
  regionsCaption: '平面上各点属于方块月牙的概率',

  seedsTitle: '十个种子',
  seedsAbout: '单次训练可能只是运气：同样的设置换十个种子，每个都有自己的划分、初始权重和批次',
  seedsStart: '训练十个种子',
  seedsCancel: '取消',
  seedsProgress: '十个种子的训练进度',
  seedsDone: (done, all) => `已完成 ${done} / ${all} 个种子`,
  seed: '种子',
  mean: '均值',
  deviation: '标准差',
  seedsVerdicts: {
    helps: (count, gain, error) => `在 ${count} 个种子上，一致性使准确率变化 ${gain} ± ${error} 个百分点（成对差的均值 ± 标准误）：确有帮助。`,
    hurts: (count, gain, error) => `在 ${count} 个种子上，一致性使准确率变化 ${gain} ± ${error} 个百分点（成对差的均值 ± 标准误）：反而有害。`,
    undecided: (count, gain, error) => `在 ${count} 个种子上，一致性使准确率变化 ${gain} ± ${error} 个百分点（成对差的均值 ± 标准误）：看不出超过偶然性的提升。`,
  },
  seedsDiverged: (count) => `其中 ${count} 次训练发散，未计入。`,
  seedsFailed: (done, all) => `训练在完成 ${done} / ${all} 个种子后失败。再次训练即可从该处继续。`,
  seedsNone: '尚未训练。',

  settings: '训练的设置',
  labels: '带标签的样本数',
  augmentation: '增强强度',
  augmentationHint: '强度为 1 时，数字平移至多一个像素，稍作旋转和缩放并加入噪声；0 则不变',
  optimizer: '优化器',
  optimizers: { adam: 'Adam', momentum: '动量法', gradientDescent: '梯度下降' },
  stepSize: '步长',
  stepSizeHint: '优化器沿着由梯度算出的方向走多远',
  seedHint: '决定哪些样本用于测试、哪些带标签，以及初始权重、批次和增强',
  restart: '改动任何设置，训练都会从头开始。',

  keys: { play: '训练或暂停', step: '五步', rewind: '回到初始权重', seeds: '十个种子，或取消' },
};
