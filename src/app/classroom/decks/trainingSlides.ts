import type { Slide } from '../deck';

/** KL in a training, and from samples. */
export const trainingSlides = {
  gradients: {
    title: { en: 'Cross-entropy or KL: two teachers', zh: '交叉熵还是 KL：两位老师' },
    address: '?lab=loss&show=identity,gradients#z=0.5_1_2.5_1&p=0.5_0.3_0.19_0.01',
    reveals: ['gradients', 'answer'],
    ask: {
      question: { en: 'One teacher’s loss is the cross-entropy, the other’s is KL. How do their gradients differ?', zh: '一位老师的损失是交叉熵，另一位的是 KL。梯度有什么不同？' },
      choices: [
        { en: 'Not at all', zh: '没有不同' },
        { en: 'KL pushes less, for it is smaller', zh: 'KL 小些，推得轻些' },
        { en: 'Cross-entropy pushes on where KL is content', zh: 'KL 满意了，交叉熵还要往下推' },
      ],
      answer: 0,
      why: [
        { en: 'They differ by the entropy of p, a constant while p is frozen. A constant has no slope.', zh: '两者只差 p 的熵，p 不动它就是常数，而常数没有坡度。' },
        { en: 'Confuses height with slope: a whole landscape lowered is as steep as before.', zh: '把高低当成了坡度：整片山平移下来，还是那么陡。' },
        { en: 'Assumes that a loss wants to be 0. Both are lowest at q = p, one of them above 0.', zh: '以为损失总想降到 0。两者都在 q = p 处最低，其中一个高于 0。' },
      ],
    },
    notes: {
      en: 'Point at the account: cross-entropy is the whole bar, KL the part that her errors add. Then the condition: p must not learn. Ask: “When does it?” In distillation and in consistency training, unless its gradient is cut.',
      zh: '指着账单：交叉熵是整条，KL 是错误多花的那一段。再说条件：p 不许动。问：“什么时候 p 会动？”蒸馏和一致性训练里都会，除非剪断它的梯度。',
    },
  },
  klDivLoss: {
    title: { en: 'What does KLDivLoss() print?', zh: 'KLDivLoss() 报的是什么？' },
    address: '?lab=loss&show=pipeline#at=none',
    ask: {
      question: { en: 'Three pictures, four classes, nothing set. By what does it divide the sum?', zh: '三张图，四个类，什么都不设。它拿总和除以几？' },
      choices: [
        { en: 'By 1: it prints the sum', zh: '除以 1：报的是总和' },
        { en: 'By 3, the pictures', zh: '除以 3，图数' },
        { en: 'By 12, pictures times classes', zh: '除以 12，图数乘类数' },
      ],
      answer: 2,
      why: [
        { en: 'That is reduction="sum".', zh: '那是 reduction="sum"。' },
        { en: 'Assumes that “mean” is the mean KL. That one is called batchmean.', zh: '以为 mean 就是 KL 的平均。那个叫 batchmean。' },
        { en: 'The default averages over elements, so it shrinks as classes are added.', zh: '默认是按元素平均的，所以类越多，它越小。' },
      ],
    },
    notes: {
      en: 'Anyone who has trained with it has met this. After the vote the next slide has the four reductions side by side.',
      zh: '用它训练过的人多半碰到过。举手之后翻到下一张，并排看四种归约。',
    },
  },
  reductions: {
    title: { en: 'One sum, four reductions', zh: '一个总和，四种归约' },
    address: '?lab=loss&show=reductions#at=none',
    notes: {
      en: 'The same sum every time, divided by something else. Only batchmean is KL(p‖q) of an average picture. Add the other two traps if there is time: the input is log q and not q, and the model comes first.',
      zh: '总和是同一个，除的数不同。只有 batchmean 是平均每张图的 KL(p‖q)。有时间就补上另外两个陷阱：输入是 log q 而不是 q；模型写在前面。',
    },
  },
  evidence: {
    title: { en: 'Which almanac is it?', zh: '是哪一本历书？' },
    address: '?lab=samples&show=laws,walk#bins=256',
    reveals: ['walk', 'answer'],
    ask: {
      question: {
        en: 'Every day speaks for p or for q. In which case will you be sure sooner?',
        zh: '每一天都替 p 或 q 说话。哪种情形断定得更快？',
      },
      choices: [
        { en: 'If p is true', zh: 'p 是真的' },
        { en: 'If q is true', zh: 'q 是真的' },
        { en: 'After as many days in both cases', zh: '两种情形一样久' },
      ],
      answer: 1,
      why: [
        { en: 'Trusts in much sun. But q expects much of it too, so a sunny day says little.', zh: '相信那么多晴天。可 q 也料到晴天常有，一个晴天说明不了什么。' },
        { en: 'Rain comes, and p had all but ruled it out: one rainy day says a great deal.', zh: '雨会来，而 p 几乎把它排除了：一个雨天就能说明许多。' },
        { en: 'Assumes that p is as far from q as q from p. The drift is KL(p‖q) one way and KL(q‖p) the other.', zh: '以为从 p 看 q 和从 q 看 p 一样远。一边的漂移是 KL(p‖q)，另一边是 KL(q‖p)。' },
      ],
    },
    notes: {
      en: 'Here the asymmetry stops being a blemish: it is how fast evidence grows, depending on what is true. Reveal the walks, play them with ⇧Space, and let the room say when they would stop.',
      zh: '在这里，不对称不再是缺点：它说的是在不同的真相之下，证据积累得有多快。揭示路线，按 ⇧空格播放，请大家说什么时候可以停。',
    },
  },
} as const satisfies Readonly<Record<string, Slide>>;
