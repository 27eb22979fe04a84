import type { Slide } from '../deck';

/** Space worms: which model loses less, where, and what the loss is called. */
export const wormsSlides = {
  story: {
    title: { en: 'One number for a hundred worms', zh: '一百条蠕虫，只许发一个数' },
    address: '?lab=worms&show=distributions#step=88',
    notes: {
      en: 'Tell the story: we counted the teeth of 100 space worms, 0 to 10 each (blue bars, p). Home wants the distribution, but we may send one number only. So we send a model: the uniform, which says nothing (dashes, q), or the best binomial, a hill placed by θ (q_θ). Do not say yet how a loss is measured. Ask: “What would you want a stand-in for p to get right?” Collect two or three answers, judge none.',
      zh: '先讲故事：我们数了 100 条太空蠕虫的牙，每条 0 到 10 颗（蓝柱 p）。地球想要这个分布，可我们只能发回一个数，于是发一个模型去顶替：什么也不说的均匀分布（虚线 q），或者摆得最好的二项分布，一座由 θ 定位置的山（q_θ）。先别说损失怎么量。问：“要顶替 p，最要紧的是哪里像？”听两三个回答，不作评判。',
    },
  },
  predict: {
    title: { en: 'A wrong model makes the messages longer', zh: '模型错了，消息就变长' },
    address: '?lab=worms&show=distributions,numbers#step=88',
    reveals: ['numbers', 'answer'],
    ask: {
      question: { en: 'Which model loses less?', zh: '哪个模型丢得少？' },
      choices: [
        { en: 'The uniform, which says nothing', zh: '什么也不说的均匀分布' },
        { en: 'The binomial, which has a hill', zh: '有一座山的二项分布' },
        { en: 'Both lose the same', zh: '两个一样' },
      ],
      answer: 0,
      why: [
        { en: 'Saying nothing beats saying something wrong: the hill is too narrow for worms with 9 and 10 teeth.', zh: '什么都不说，胜过说错：山太窄，够不到 9 颗和 10 颗牙的蠕虫。' },
        { en: 'Assumes that what looks alike loses little. The eye compares peaks; the loss is made at the edge.', zh: '以为长得像就丢得少。眼睛比的是山顶，损失却出在边上。' },
        { en: 'Assumes that two misses weigh the same. What counts is where a model misses.', zh: '以为错了就是错了，轻重一样。要紧的是错在哪里。' },
      ],
    },
    notes: {
      en: 'Say what is measured: home writes down worm after worm in 0s and 1s, short words for what the model calls likely; a loss is extra bits a worm. Let everyone decide alone (20 seconds), then count hands: V, a number, Enter. Have one voice for each choice argue, vote again if you like. Then reveal: first the numbers, then the answer with the votes.',
      zh: '说清量的是什么：地球用 0 和 1 逐条记录，模型说常见的，码字就短；损失就是每条蠕虫多花的比特。先各自想 20 秒，再举手：按 V，输入人数，回车。每个选项请一位说说理由，愿意的话再表决一次。然后揭示：先是数字，再是答案和票数。',
    },
  },
  where: {
    title: { en: 'Where the bits are lost', zh: '比特丢在哪里' },
    address: '?lab=worms&show=distributions,terms#step=88&bin=10',
    notes: {
      en: 'Stay at 10 teeth. Seven worms in a hundred have them; the hill all but rules them out. Ask: “Why can something so rare decide the contest?” The log-ratio has no bound: a word for what the model thinks nearly impossible is dear beyond measure. Point at the negative bars, too: there the model saves a little. Walk to another bar with ⇧→, or by its own handle.',
      zh: '停在 10 颗牙处。一百条里有七条，山却说几乎不可能。问：“这么少见的事，凭什么决定胜负？”因为对数比没有上限：模型以为几乎不会发生的，一旦发生，码字就长得惊人。再指指负的柱子：模型在那里略有节省。按 ⇧→ 或拖动手柄，可以走到别的柱子。',
    },
  },
  sum: {
    title: { en: 'The sum has a name: KL(p‖q)', zh: '这个和有名字：KL(p‖q)' },
    address: '?lab=worms&show=numbers,terms#step=88',
    notes: {
      en: 'Write the formula on the board: the average, over what really comes, of log p(x)/q(x). p is the truth and does the averaging; q is the model. Say it in words, twice: the extra bits a symbol, on top of the entropy, that were due anyway. Do not say “distance”. Press U to change the unit: everything is scaled, nothing moves.',
      zh: '把公式写在黑板上：按真正会来的情形，给 log p(x)/q(x) 求平均。p 是真相，由它来加权；q 是模型。用话再说两遍：本来就要花的熵之外，每个符号多花的比特。别说“距离”。按 U 换单位：数都按同一比例变，谁大谁小不变。',
    },
  },
  theta: {
    title: { en: 'Could another θ win?', zh: '换一个 θ，能赢吗？' },
    address: '?lab=worms&show=distributions,loss#step=0',
    reveals: ['loss', 'answer'],
    ask: {
      question: { en: 'The binomial may choose its θ anew. Can it beat the uniform?', zh: '让二项分布重新挑 θ，能胜过均匀分布吗？' },
      choices: [
        { en: 'Yes, with a θ further right', zh: '能，θ 再往右些' },
        { en: 'Yes, with a θ further left', zh: '能，θ 再往左些' },
        { en: 'No, with none', zh: '不能，哪个 θ 都不行' },
      ],
      answer: 2,
      why: [
        { en: 'Assumes that only the high counts must be caught. What is gained on the right is lost on the left.', zh: '以为只要照顾右边。右边赚到的，左边又赔出去。' },
        { en: 'Assumes that the hill should stand over the tallest bars. The best place is at the mean, and even there it loses more.', zh: '以为山该对准最高的柱子。最好的位置在均值处，而那里仍然丢得更多。' },
        { en: 'The valley of the curve lies above the dashed line: a parameter helps only in a family of the right shape.', zh: '曲线的谷底高出虚线：形状不对的一族，调参数没有用。' },
      ],
    },
    notes: {
      en: 'The hill starts at θ = 0.3. Ask for a guess before you show the curve; then let gradient descent walk: ⇧Space plays it. It ends where the mean of the hill is the mean of the worms. Who chose “yes” was thinking of the place; the trouble is the width, and θ cannot change that.',
      zh: '山从 θ = 0.3 开始。先请大家猜，再揭示曲线，然后让梯度下降走一遍：按 ⇧空格播放。它停在山的均值等于蠕虫均值的地方。选“能”的人想的是位置；毛病却在宽度，而 θ 改不了宽度。',
    },
  },
  takeHome: {
    title: { en: 'What to take home', zh: '带走什么' },
    address: '?lab=worms&show=distributions,numbers#step=88',
    notes: {
      en: 'Three sentences, said by the room if there is time: KL(p‖q) is the extra bits a symbol for using q where p is true. It is never below 0. It has a direction, so it is no distance. Then hand out the state: S shows the link and its code; whoever follows it finds exactly this picture and can drag it.',
      zh: '三句话，有时间就请学生来说：真相是 p 却用了 q，每个符号多花的比特就是 KL(p‖q)；它不会小于 0；它有方向，所以不是距离。然后发给学生：按 S 显示链接和二维码，打开就是眼前这幅图，可以自己拖动。',
    },
  },
} as const satisfies Readonly<Record<string, Slide>>;
