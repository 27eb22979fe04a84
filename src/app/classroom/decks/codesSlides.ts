import type { Slide } from '../deck';

/** What a bit is, and what a wrong code costs. */
export const codesSlides = {
  surprise: {
    title: { en: 'How much does a letter tell?', zh: '一个字母，说了多少？' },
    address: '?lab=codes&show=source,tree#q=truth&at=none',
    reveals: ['tree', 'answer'],
    ask: {
      question: {
        en: 'Sun A, cloud B, rain C, snow D, as often as the bars say. How many yes-or-no questions does a letter take on average?',
        zh: '晴 A、阴 B、雨 C、雪 D，各有多常见看柱子。平均要问几个是非题，才知道是哪个字母？',
      },
      choices: [
        { en: 'Two', zh: '两个' },
        { en: 'Fewer than two', zh: '不到两个' },
        { en: 'More than two', zh: '两个以上' },
      ],
      answer: 1,
      why: [
        { en: 'Assumes that every letter takes the same. Two always suffice, but “Is it A?” alone ends half of the games.', zh: '以为每个字母一样费事。两个总是够的，可先问“是 A 吗？”，有一半的时候就结束了。' },
        { en: 'Half of the days take one question, a quarter two, a quarter three: 1.75 on average. This is the entropy.', zh: '一半的日子问一个，四分之一问两个，四分之一问三个：平均 1.75。这就是熵。' },
        { en: 'Looks at the worst case. Three questions are needed on one day in four only.', zh: '只看最坏的情形。四天里只有一天要问三个。' },
      ],
    },
    notes: {
      en: 'Play it once: think of a letter, let the room ask. Then the vote. Reveal the tree: each question is a fork, each answer a bit, and likely letters hang high. The average depth is the entropy, because these probabilities halve evenly.',
      zh: '先玩一回：你心里想一个字母，让大家来问，然后举手。揭示树：每个问题是一个岔口，每个回答是一个比特，常见的字母挂得高。平均深度就是熵，因为这里的概率正好一再对半。',
    },
  },
  wrongCode: {
    title: { en: 'The valley’s code for the mountain’s weather', zh: '用山谷的编码，发山上的天气' },
    address: '?lab=codes&show=source,numbers#at=none',
    reveals: ['numbers', 'answer'],
    ask: {
      question: {
        en: 'In its own code the mountain needs 1.75 bits a letter. How many in the valley’s code?',
        zh: '用自己的编码，山上平均每个字母要 1.75 比特。改用山谷的编码呢？',
      },
      choices: [
        { en: 'As many: the words are just as long', zh: '一样多：码字一样长' },
        { en: 'Half as many again', zh: '多一半' },
        { en: 'Twice as many', zh: '多一倍' },
      ],
      answer: 1,
      why: [
        { en: 'Compares the lists of words, not what is sent: the short words stand with letters that hardly come.', zh: '比的是码表，不是真正发出去的：短的码字给了难得一来的字母。' },
        { en: '2.625 instead of 1.75 bits. The difference is KL(p‖q).', zh: '是 2.625 比特，不是 1.75。多出来的就是 KL(p‖q)。' },
        { en: 'Counts what became dearer, and forgets what became cheaper. Twice would be 3.5, longer than any word.', zh: '只算了变贵的，忘了变便宜的。多一倍是 3.5，比最长的码字还长。' },
      ],
    },
    notes: {
      en: 'Down in the valley snow is the rule, so its code is the mountain’s turned round. Nothing gets lost by using it; it only gets long. Name the three numbers once they are out: entropy, what was due anyway; cross-entropy, what was sent; KL, the difference.',
      zh: '山谷里雪是常事，所以它的编码正好反过来。用它发，什么也不会丢，只是变长。数字揭示之后，把三个名字说一遍：熵，本来就要花的；交叉熵，真正花的；KL 散度，多花的。',
    },
  },
} as const satisfies Readonly<Record<string, Slide>>;
