import { spaceHan } from '../../i18n/spaceHan';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

const list = new Intl.ListFormat('zh', { type: 'conjunction' });

export const zh: Translated<typeof en> = {
  question: '只能问“是或否”的问题。平均要问几个，才能知道发来的是哪个符号？',
  examples: '示例',
  own: '你自己的符号',
  changed: (title) => `${title}（换了编码）`,
  ownLook: '你自己的符号：常见的用短码字，少见的用长码字。斜线部分是错误编码多花的。',
  presets: {
    halves: {
      name: '½ ¼ ⅛ ⅛，模型正好相反',
      look: '1 比特就是一个回答：是，或否。A 占一半，只要 1 比特；C 和 D 要 3 比特。按 q 造的编码把短码字给了少见的符号：斜线的面积白白浪费。',
    },
    fixed: {
      name: '½ ¼ ⅛ ⅛，一律两比特',
      look: '四个符号，各问两个问题：这是一无所知的人用的编码。知道 p，每个符号就能省下四分之一比特。',
    },
    coin: {
      name: '公平的硬币，却被当作偏的',
      look: '公平的硬币是 1 比特。认定正面的人，每遇反面要付 3.3 比特，正面却省不到 1 比特。',
    },
    sure: {
      name: '偏的硬币，整数比特',
      look: '十次有九次是 A 的硬币，意外只有 0.47 比特；可是码字最短也要 1 比特。哈夫曼编码超出熵的部分，不是模型的错。',
    },
    die: {
      name: '偏的骰子，却被当作公平的',
      look: 'F 有一半的机会出现。为公平骰子造的编码毫不察觉，照旧花费。',
    },
    english: {
      name: '英语，不知字母频率',
      look: '《世界人权宣言》的字母。字母越常见，柱越宽：e 又宽又矮，z 又窄又高。面积就是比特。',
    },
    pinyin: {
      name: '用拼音的编码写英语',
      look: '为拼音造的编码，i 和 n 的码字短，t 和 r 的码字长：写英语时，每个字母多花半个多比特。',
    },
    german: {
      name: '用英语的编码写德语',
      look: '近邻：用为英语造的编码写德语，每个字母大约多花 0.2 比特。现在把两者对调看看。',
    },
    never: {
      name: '用德语的编码写英语：∞',
      look: '德语的宣言里没有字母 q，为它造的编码也就没有它的码字。第一次遇到“equal”，发送就停住了：一个字母就使代价成为 ∞。',
    },
  },
  keys: {
    play: '发送或暂停',
    step: '后退或前进一个符号',
    walk: '移到下一个符号',
    code: '换一种编码',
    tree: '换另一棵树',
    swap: '对调真实分布与模型',
    draw: '重新抽取符号',
    next: '下一个或上一个示例',
  },
  dataTable: '数据表',
  code: '编码',
  codes: {
    ideal: { name: '理想', what: '理想码长：恰好是概率的负对数，也就是“意外”。它不是整数个问题，却是一切编码的目标。' },
    shannon: { name: '香农', what: '香农编码：逐个符号把意外向上取整为整数比特。' },
    huffman: { name: '哈夫曼', what: '哈夫曼编码：每个符号用整数比特时，最好的编码。' },
  },
  truth: '真实 p',
  model: '模型 q',
  symbol: '符号',
  none: '无',
  symbols: '符号数',
  probability: '概率',
  rightCode: '正确编码（按 p）',
  wrongCode: '错误编码（按 q）',
  rightWord: '正确编码的码字',
  wrongWord: '错误编码的码字',
  forP: '按 p',
  forQ: '按 q',
  excess: '多花',

  sourceTitle: '发送什么，q 又以为什么',
  sources: {
    pmf: '自定字母表',
    text: '自己的文字',
    uniform: '均匀',
    english: '宣言，英语',
    german: '宣言，德语',
    pinyin: '宣言，拼音',
  },
  sourceLine: {
    pmf: '拖动柱子：p（圆点）与 q（菱形）。',
    text: '你自己的文字中的字母，最常见的在前。',
    udhr: '《世界人权宣言》（联合国，1948）的字母。',
  },
  sourceDescription: (n) => `柱：${n} 个符号各自出现的频率。虚线：模型认为的频率。`,
  massOf: (side, name) => `${side}(${name})`,
  swap: '对调 p 与 q',
  ownExample: 'xueershixizhibuyiyuehu',
  ownText: (side) => `作为 ${side} 的文字：只计字母 a 到 z`,
  noLetters: '其中没有 a 到 z 的字母；仍使用之前的文字。',
  textRead: ({ letters, signs, foreign, beyond, most }) =>
    [
      `采用 ${letters} 个字母`,
      signs > 0 ? `略去 ${signs} 个空格与标点` : '',
      foreign > 0 ? `略去 ${foreign} 个其他文字的字（中文请写成拼音）` : '',
      beyond > 0 ? `超出 ${beyond} 个字母：链接最多容纳 ${most} 个` : '',
    ]
      .filter((part) => part !== '')
      .join('；') + '。',

  lengthsTitle: (unit) => `宽为 p，高为码长：面积就是${unit}`,
  lengthsSubtitle: '实心：正确编码。斜线：错误编码多出的部分。',
  lengthsDescription: ({ right, wrong, unit }) =>
    `每个符号一根柱，宽是概率，高是码长。总面积：正确编码 ${right} ${unit}，错误编码 ${wrong}。`,
  lengthsTable: (unit) => `各符号的概率、码长（${unit}）与码字`,
  lengthAxis: (unit) => `码长（${unit}）`,
  widthAxis: '宽：p',
  pointAtSymbol: '指向一个符号，看它在各处是什么样。',
  symbolLine: ({ name, p, q, right, wrong, unit }) =>
    `${name}：p = ${p}，q = ${q}。每发送一次，正确编码花 ${right} ${unit}，错误编码花 ${wrong}。`,
  neverSent: (name) => `“${name}”从不出现：p 为 0，柱没有宽度，也就没有花费。`,
  neverSeen: (name, p) => `“${name}”会出现（p = ${p}），模型却给它 0：错误编码里没有它的码字，码长是 ∞。`,

  huffmanTree: '哈夫曼树：是与否的游戏',
  shannonTree: '香农编码的树：是与否的游戏',
  treeSubtitle: '向左是 0（否），向右是 1（是）。每个回答是 1 比特。',
  treeOfIdeal: '理想码长不是整数，没有树能做到；哈夫曼树最接近。',
  treeOf: '哪棵树',
  treeDescription: (leaves, depth) => `一棵末端有 ${leaves} 个符号的树，最深 ${depth} 个问题。`,
  treePrompt: '指向一个符号：它一路向下的路径就是码字。',
  yes: '是',
  no: '否',
  questions: (name, n, answers, word) => `${name} 要问 ${n} 个问题，即 ${n} 比特：${answers}。发送为 ${word}。`,
  noQuestion: (name) => `${name} 是必然的：不用问，0 比特。`,
  noWord: (name) => `“${name}”不在这棵树里：它在那里的概率是 0。`,

  streamTitle: '同一段消息，两份比特',
  streamSubtitle: '每个符号一格，宽度就是码长。最新的在右边。',
  streamTable: (n, unit) => `最近发送的 ${n} 个符号，新的在前；到此为止的代价，单位：${unit}`,
  message: '已发送：',
  extra: (n, bits, unit) => `发送 ${n} 个符号后，错误编码多花了 ${bits} ${unit}。`,
  stopped: (name, n) => `发送 ${n} 个符号后停住：下一个是“${name}”，错误编码没有它的码字，代价是 ∞。`,
  restored: (n, bits) => `仅凭正确编码的 ${bits} 个比特读回：${n} 个符号全部无误。`,
  notRestored: '从比特读回的消息与原来不同：这不应该发生。',
  noBitsOfIdeal: '理想码长是平均意义上的目标：没有比特可看，只有宽度。',
  sending: '发送',
  rewind: '回到开头',
  stepBack: '后退',
  play: '发送',
  pause: '暂停',
  stepForward: '前进',
  sentSlider: '已发送的符号数',
  sentOf: (n, of) => `${n} / ${of}`,
  redraw: '重新抽取',
  redrawHint: '从同一个 p 抽取另一些符号',

  rateTitle: (unit) => `至今平均每个符号的${unit}`,
  rateDrawn: '点线之间：95 % 的发送在其中。差距也会稳定下来。',
  rateText: '到全文末尾，两条曲线都恰好落在各自的线上。',
  rateDescription: ({ n, right, wrong, excess, kl, unit }) =>
    `发送 ${n} 个符号后：正确编码每个符号 ${right} ${unit}，错误编码 ${wrong}，多花 ${excess}。KL(p‖q) 为 ${kl}。`,
  rateTable: (unit) => `至今平均码长，单位：${unit}每符号`,
  symbolsSent: '已发送的符号',

  numbersTitle: (unit) => `每个符号的代价，单位：${unit}`,
  identity: '熵 H(p) 非付不可；模型错了再加 KL(p‖q)；取整数比特另有代价。',
  barsLabel: '两种编码的平均码长，拆成和',
  quantity: '量',
  wholeBits: '取整',
  lengthRight: (name) => `按 p 造的${name}编码`,
  lengthWrong: (name) => `按 q 造的${name}编码`,
  excessOwn: (name) => `${name}（按 p）超出 H(p)`,
  excessWrong: '错误编码超出正确编码',
  infinite: (names) => `H(p, q) 与 KL(p‖q) 都是 ∞：模型给${spaceHan(list.format(names.map((name) => `“${name}”`)))}的概率是 0，它却会出现。`,
  unitOther: (unit) => `编码由比特组成；这里按你选的单位${unit}计量：1 比特 = 0.693 奈特 = 0.301 迪特。`,
};
