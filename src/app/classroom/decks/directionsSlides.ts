import type { Slide } from '../deck';

const geyser = 'p=gaussianKde:@faithful;0.3';

/** One hill for two: what each direction of KL makes of it. */
export const directionsSlides = {
  predict: {
    title: { en: 'One hill has to stand for two', zh: '一座山，要顶替两座' },
    address: `?lab=fit&show=distributions#${geyser}&model=normal:5_1&race=gradientDescent:0.17`,
    ask: {
      question: {
        en: 'One machine makes KL(p‖q_θ) small, the other KL(q_θ‖p). Where do they come to rest?',
        zh: '一台机器减小 KL(p‖q_θ)，另一台减小 KL(q_θ‖p)。它们各停在哪里？',
      },
      choices: [
        { en: 'In the same place', zh: '停在同一个地方' },
        { en: 'Forward spreads over both hills, reverse settles on one', zh: '前向铺开盖住两座，反向落在其中一座上' },
        { en: 'Reverse spreads over both hills, forward settles on one', zh: '反向铺开盖住两座，前向落在其中一座上' },
      ],
      answer: 1,
      why: [
        { en: 'Assumes one best fit. There is one only where q_θ can be p; here it cannot, and the directions forgive different faults.', zh: '以为最好的拟合只有一个。只有 q_θ 能变成 p 时才是；现在变不成，两个方向容忍的毛病就不一样。' },
        { en: 'Forward, the eruptions ask, and all must get an answer. In reverse the model asks, and pays only where it stands itself.', zh: '前向由喷发来提问，个个都得有交代。反向由模型来提问，只为自己站的地方付账。' },
        { en: 'Has the weights exchanged: the first argument does the averaging.', zh: '把加权的一方弄反了：写在前面的那个来加权。' },
      ],
    },
    notes: {
      en: 'Old Faithful: short eruptions and long ones, hardly any between (blue, p). We may send one normal; it starts on the right. Ask the room to draw both ends on paper before they vote: hands without a drawing are guesses. The answer is on this slide, the picture on the next.',
      zh: '老忠实间歇泉：短的和长的喷发都有，中间几乎没有（蓝色 p）。只能发一个正态分布，它从右边出发。先请大家在纸上画出两个终点，再举手；不画就举手，多半是瞎猜。答案在这一张揭示，图在下一张。',
    },
  },
  ends: {
    title: { en: 'One start, two ends', zh: '一个起点，两个终点' },
    address: `?lab=fit&show=distributions,forward,reverse#${geyser}&model=normal:5_1&race=gradientDescent:0.17&step=240`,
    reveals: ['forward', 'reverse'],
    notes: {
      en: 'First the two fits over p: the broad one has its peak over the gap, where hardly any eruption is. Ask: “Is that a fault?” For a forecaster who must answer every eruption it is not; for a guide who announces durations it is. Then reveal the surfaces: one floor in the forward one, three valleys in the reverse one.',
      zh: '先看盖在 p 上的两个拟合：宽的那座，山顶正对着空档，那里几乎没有喷发。问：“这算毛病吗？”对每次喷发都得有交代的预报员，不算；对照着山来报时长的导游，就算。再揭示曲面：前向一个谷底，反向三个山谷。',
    },
  },
  valleys: {
    title: { en: 'Reverse: where one starts decides', zh: '反向：起点说了算' },
    address: `?lab=fit&show=distributions,reverse#${geyser}&model=normal:1.6_0.65&race=gradientDescent:0.17&step=240&basins=on`,
    notes: {
      en: 'The shading says to which valley each start leads. Drag the start from one basin into another and let the room predict the end. Correct “reverse KL always seeks a mode”: one of the valleys lies over both hills, and it is nearly as deep as the best.',
      zh: '底色表示从哪里出发会落进哪个山谷。把起点从一片拖到另一片，先请大家预言终点。顺便纠正一句话：“反向 KL 总是寻找众数。”有一个山谷就横在两座山上，几乎和最好的一样深。',
    },
  },
  weights: {
    title: { en: 'Who does the averaging?', zh: '谁来加权？' },
    address: '?lab=worms&show=distributions#direction=reverse&step=175',
    ask: {
      question: { en: 'In KL(q‖p), whose probabilities weigh the log-ratios?', zh: '在 KL(q‖p) 里，给对数比加权的是谁的概率？' },
      choices: [
        { en: 'Those of the model q', zh: '模型 q 的' },
        { en: 'Those of the truth p', zh: '真实分布 p 的' },
        { en: 'Both, half and half', zh: '两者各一半' },
      ],
      answer: 0,
      why: [
        { en: 'The first argument does the averaging. Where the model rarely goes, nothing counts.', zh: '写在前面的那个来加权。模型很少去的地方，几乎不算。' },
        { en: 'Assumes that the truth always weighs. That is KL(p‖q); here the model stands first.', zh: '以为总是真相来加权。那是 KL(p‖q)；这里模型写在前面。' },
        { en: 'Assumes symmetry. That would be half of Jeffreys’ divergence, another quantity.', zh: '以为两边对称。那就成了 Jeffreys 散度的一半，是另一个量。' },
      ],
    },
    notes: {
      en: 'A quick check that the letters are read in the right order. If more than a third are wrong, go back to “Where the bits are lost” and cover one of the two distributions with your hand: what remains is who weighs.',
      zh: '检查大家有没有读对次序。错的超过三分之一，就回到“比特丢在哪里”，用手挡住其中一个分布：剩下的那个就是加权的。',
    },
  },
} as const satisfies Readonly<Record<string, Slide>>;
