import type { Slide } from '../deck';

const town = 'p=categorical:0.5_0.3_0.19_0.01_0&q=categorical:0.4_0.35_0.25_0_0';

/** What KL is not, and where it is infinite. */
export const limitsSlides = {
  never: {
    title: { en: 'Never say never', zh: '别说“绝不会”' },
    address: `?lab=compare&show=distributions,numbers#${town}`,
    reveals: ['numbers', 'answer'],
    ask: {
      question: {
        en: 'It snows on one day in a hundred (x = 3). The forecaster says “never”. How many extra bits a day does that cost?',
        zh: '一百天里下一天雪（x = 3），预报员说“绝不会”。平均每天要多花多少比特？',
      },
      choices: [
        { en: 'Next to none: it is one day in a hundred', zh: '几乎不多花：一百天才一天' },
        { en: 'About twice what the other days cost', zh: '大约是平日的两倍' },
        { en: 'More than any number', zh: '比任何数都多' },
      ],
      answer: 2,
      why: [
        { en: 'Assumes that a small weight makes a small term. The weight is multiplied by a cost without bound.', zh: '以为权重小，这一项就小。可它要乘上没有上限的代价。' },
        { en: 'Assumes that “never” is a little worse than “hardly ever”. For snow there is no word at all, however long.', zh: '以为“绝不会”只比“很少”差一点。雪根本没有码字，多长的都没有。' },
        { en: 'A probability of 0 asks for a word of infinite length, and one day in a hundred it has to be written.', zh: '概率为 0，码字就要无限长，而每一百天就得写一次。' },
      ],
    },
    notes: {
      en: 'The commonest belief is the first. Let those who hold it compute the term: 0.01 · log₂(0.01 / 0). Then ask for the other zero: hail (x = 4) never comes and is ruled out, and costs nothing. End with the rule: q must be above 0 wherever p is.',
      zh: '最常见的是第一种想法。请这样想的人算一算那一项：0.01 · log₂(0.01 / 0)。再问另一种零：冰雹（x = 4）从不下，预报也说不会，一个比特也不花。最后说规则：p 大于 0 的地方，q 必须大于 0。',
    },
  },
  smoothing: {
    title: { en: 'A little of “anything may happen”', zh: '掺一点“什么都可能”' },
    address: `?lab=compare&show=distributions,numbers#${town}&epsq=0.01&x=3`,
    notes: {
      en: 'One part in a hundred of the uniform, mixed into q, and the sum is finite. Ask: “Is that free?” It is not: ε is a choice, every other outcome pays for it, and as ε goes to 0 the sum grows without bound again.',
      zh: '给 q 掺进百分之一的均匀分布，和就有限了。问：“这是白来的吗？”不是：ε 是人挑的，别的结果都要为它付账；ε 趋于 0，和又无限增大。',
    },
  },
  detour: {
    title: { en: 'A distance? Put it to the test', zh: '是距离吗？试一试' },
    address: '?lab=divergences&show=triangle,legs#mode=triangle&proof=symmetric&tq=0.4_0.4_0.2',
    reveals: ['legs', 'answer'],
    ask: {
      question: { en: 'From p to r straight, or by way of q: which sum of KLs is smaller?', zh: '从 p 直达 r，还是绕道 q：哪条路的 KL 加起来小？' },
      choices: [
        { en: 'Straight', zh: '直达' },
        { en: 'Both the same', zh: '一样' },
        { en: 'By way of q', zh: '绕道 q' },
      ],
      answer: 2,
      why: [
        { en: 'Assumes the triangle inequality, as on a map of land. KL does not keep it.', zh: '以为三角不等式成立，像地图上那样。KL 不守这一条。' },
        { en: 'Adds up day by day. But each leg is averaged over other days.', zh: '一天一天地相加。可两段路是按不同的日子平均的。' },
        { en: 'The detour is cheaper. No distance can do that, whatever its unit.', zh: '绕道反而便宜。不论换什么单位，没有哪种距离做得到。' },
      ],
    },
    notes: {
      en: 'The corners are sun, cloud and rain; a town is near the weather that it has. After the vote drag q and ask where the detour begins to pay. If someone proposes to mend it: the square root of the Jensen–Shannon divergence is a distance.',
      zh: '三个顶点是晴、阴、雨，小镇离它常有的天气近。举手之后拖动 q，问绕道从哪里开始划算。有人想补救的话：JS 散度的平方根是距离。',
    },
  },
  apart: {
    title: { en: 'No overlap, no hint', zh: '不重叠，就没有提示' },
    address: '?lab=divergences&show=distributions#p=uniform:0_1&q=uniform:1.5_2.5&from=0&to=4',
    ask: {
      question: { en: 'q comes nearer to p, but does not touch it yet. Which divergence notices?', zh: 'q 正在靠近 p，但还没碰上。哪种散度察觉得到？' },
      choices: [
        { en: 'KL', zh: 'KL 散度' },
        { en: 'Jensen–Shannon', zh: 'JS 散度' },
        { en: 'Wasserstein-1', zh: 'Wasserstein-1' },
      ],
      answer: 2,
      why: [
        { en: 'Assumes that less wrong is less infinite. KL is ∞ until they overlap.', zh: '以为错得少，无穷就小些。重叠之前 KL 一直是 ∞。' },
        { en: 'Assumes that finite means graded. It stands at 1 bit wherever the two lie apart.', zh: '以为有限就分得出远近。只要两者分开，它就停在 1 比特。' },
        { en: 'It measures how far the mass must be moved, so it falls with every step.', zh: '它量的是要把质量搬多远，所以每近一步就小一些。' },
      ],
    },
    notes: {
      en: 'Press ] and [ to move q while the room thinks. Ask those who chose KL for its value now, and one step later.',
      zh: '大家想的时候，按 ] 和 [ 移动 q。请选 KL 的人说说它现在是多少，再近一步又是多少。',
    },
  },
  apartCurves: {
    title: { en: 'Which of them falls as q comes nearer?', zh: 'q 越来越近，谁在变小？' },
    address: '?lab=divergences&show=distributions,curves#p=uniform:0_1&q=uniform:1.5_2.5&from=0&to=4',
    notes: {
      en: 'Move q with the brackets [ and ] again. What matters for training: a loss that stands still has no gradient. Do not rank the three; each answers another question.',
      zh: '再用 [ 和 ] 移动 q。对训练要紧的是：损失不动，就没有梯度。不必给三者排名，它们回答的是不同的问题。',
    },
  },
} as const satisfies Readonly<Record<string, Slide>>;
